import { groupBy } from 'lodash';

import type { Json, JsonObject } from '../../../zscaler/contract/json/json';
import { deleteBatch, deletionBatches } from '../../../zscaler/objects/deleteObjects';
import { idIfThere } from '../../../zscaler/objects/idIfThere';
import type { Params } from '../../../zscaler/objects/runContext';
import { prepareItems } from '../../shared/prepareItems';
import type { Run, Runner } from './run';
import { quote } from '../../../zscaler/contract/text/quote';

interface Doomed {
	readonly params: Params;
	readonly id: Json;
}

/** Nothing has the name that the item gave. */
interface Absent {
	readonly name: string;
}

/**
 * Deletes in as few calls as the API allows: DELETE is the scarcest call of all. What is gone already
 * counts as done, so that a run can be run again.
 */
export const deleteItems: Runner = async (run) => {
	const { form, resource, runContext } = run;
	const found = await prepareItems(run, async (index): Promise<Doomed | Absent> => {
		const [params, target] = [await form.params(index), form.target(index)];
		const id = await idIfThere(runContext, resource, params, target);
		if (id !== undefined) return { params, id };
		return { name: 'name' in target ? target.name : '' };
	});
	const doomed = found.usable.flatMap(({ item }) => ('id' in item ? [item] : []));
	const batchOf = planBatches(run, doomed);
	const deleting = new Map<readonly Json[], ReturnType<typeof deleteBatch>>();
	return async (index) => {
		const item = found.at(index);
		if ('name' in item) return [absent(run, index, resource.nameField, item.name)];
		const batch = batchOf.get(keyOf(item)) ?? [item.id];
		const deletion = deleting.get(batch) ?? deleteBatch(runContext, resource, item.params, batch);
		deleting.set(batch, deletion);
		const gone = await deletion;
		return gone.has(String(item.id))
			? [absent(run, index, resource.key, item.id)]
			: [{ outcome: 'deleted', [resource.key]: item.id }];
	};
};

function absent(
	{ resource, warnings }: Run,
	index: number,
	field: string,
	value: Json,
): JsonObject {
	const which =
		field === resource.key
			? `the ID ${quote(String(value))}`
			: `the name '${quote(String(value))}'`;
	warnings.warn(index, `Nothing was left to delete: there is no ${resource.noun} with ${which}`);
	return { outcome: 'absent', [field]: value };
}

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
