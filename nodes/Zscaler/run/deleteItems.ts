import { groupBy } from 'lodash';

import type { Json } from '../../../zscaler/json';
import { deleteBatch, deletionBatches } from '../../../zscaler/objects/deleteObjects';
import { idOf } from '../../../zscaler/objects/findObject';
import type { Params } from '../../../zscaler/objects/work';
import { prepareItems } from './prepareItems';
import type { Runner } from './run';

interface Doomed {
	readonly params: Params;
	readonly id: Json;
}

/** Deletes in as few calls as the API allows: DELETE is the scarcest call of all. */
export const deleteItems: Runner = async (run) => {
	const { form, resource, work } = run;
	const doomedAt = await prepareItems(run, async (index): Promise<Doomed> => {
		const params = await form.params(index);
		return { params, id: await idOf(work, resource, params, form.target(index)) };
	});
	const batchOf = planBatches(run.itemCount, doomedAt, (ids) => deletionBatches(resource, ids));
	const running = new Map<readonly Json[], Promise<void>>();
	return async (index) => {
		const { params, id } = doomedAt(index);
		const batch = batchOf.get(keyOf({ params, id })) ?? [id];
		const deleting = running.get(batch) ?? deleteBatch(work, resource, params, batch);
		running.set(batch, deleting);
		await deleting;
		return [{ outcome: 'deleted', [resource.key]: id }];
	};
};

const keyOf = ({ params, id }: Doomed): string => JSON.stringify([params, id]);

/** Which batch each object is deleted in; items that could not be read are in none. */
function planBatches(
	count: number,
	doomedAt: (index: number) => Doomed,
	batches: (ids: readonly Json[]) => Json[][],
): Map<string, readonly Json[]> {
	const doomed = Array.from({ length: count }, (_, index) => {
		try {
			return [doomedAt(index)];
		} catch {
			return [];
		}
	}).flat();
	const planned = new Map<string, readonly Json[]>();
	for (const group of Object.values(groupBy(doomed, ({ params }) => JSON.stringify(params)))) {
		const params = group[0]?.params ?? {};
		const ids = [...new Set(group.map(({ id }) => id))];
		for (const batch of batches(ids)) {
			for (const id of batch) planned.set(keyOf({ params, id }), batch);
		}
	}
	return planned;
}
