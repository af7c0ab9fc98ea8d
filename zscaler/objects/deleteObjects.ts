import { chunk } from 'lodash';

import type { Resource } from '../catalogue/grammar';
import type { Json } from '../json';
import { callOperation } from './callOperation';
import { operationOf } from './operationOf';
import type { Params, Work } from './work';

/** Ids that travel in one call: all that the bulk endpoint takes, or one. */
export const deletionBatches = (resource: Resource, ids: readonly Json[]): Json[][] =>
	chunk(ids, resource.bulkDelete !== undefined && ids.length > 1 ? resource.bulkDelete.max : 1);

/** Deletes the objects of one batch in one call. */
export async function deleteBatch(
	work: Work,
	resource: Resource,
	params: Params,
	ids: readonly Json[],
): Promise<void> {
	const { bulkDelete } = resource;
	const [id = null] = ids;
	await (bulkDelete === undefined || ids.length === 1
		? callOperation(work, resource, operationOf(resource, 'delete'), { params: { ...params, id } })
		: callOperation(work, resource, operationOf(resource, 'deleteMany'), {
				params,
				body: { [bulkDelete.field]: ids },
			}));
}
