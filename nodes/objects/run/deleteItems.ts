import { groupBy } from 'lodash';

import type { Json } from '../../../zscaler/json';
import { deleteBatch, deletionBatches } from '../../../zscaler/objects/deleteObjects';
import { idOf } from '../../../zscaler/objects/findObject';
import type { Params } from '../../../zscaler/objects/work';
import { prepareItems } from './prepareItems';
import type { Run, Runner } from './run';

interface Doomed {
	readonly params: Params;
	readonly id: Json;
}

/** Deletes in as few calls as the API allows: DELETE is the scarcest call of all. */
export const deleteItems: Runner = async (run) => {
	const { form, resource, work } = run;
	const doomed = await prepareItems(run, async (index): Promise<Doomed> => {
		const params = await form.params(index);
		return { params, id: await idOf(work, resource, params, form.target(index)) };
	});
	const batchOf = planBatches(
		run,
		doomed.usable.map(({ item }) => item),
	);
	const deleting = new Map<readonly Json[], Promise<void>>();
	return async (index) => {
		const item = doomed.at(index);
		const batch = batchOf.get(keyOf(item)) ?? [item.id];
		const deletion = deleting.get(batch) ?? deleteBatch(work, resource, item.params, batch);
		deleting.set(batch, deletion);
		await deletion;
		return [{ outcome: 'deleted', [resource.key]: item.id }];
	};
};

const keyOf = ({ params, id }: Doomed): string => JSON.stringify([params, id]);

/** Which batch each object is deleted in; an object that several items name, once. */
function planBatches({ resource }: Run, doomed: readonly Doomed[]): Map<string, readonly Json[]> {
	const planned = new Map<string, readonly Json[]>();
	for (const group of Object.values(groupBy(doomed, ({ params }) => JSON.stringify(params)))) {
		const params = group[0]?.params ?? {};
		const ids = [...new Set(group.map(({ id }) => id))];
		for (const batch of deletionBatches(resource, ids)) {
			for (const id of batch) planned.set(keyOf({ params, id }), batch);
		}
	}
	return planned;
}
