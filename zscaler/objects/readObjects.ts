import type { Resource } from '../catalogue/grammar';
import type { Query } from '../client/ports';
import { readPages } from '../client/readPages';
import type { JsonObject } from '../json';
import { requestOf } from './callOperation';
import { operationOf } from './operationOf';
import { listKey, once, type Params, type Work } from './work';

export interface ReadInput {
	readonly params?: Params;
	readonly query?: Query;
	/** Stop after so many; no limit where absent. */
	readonly limit?: number;
}

/** The resource's objects, page by page as they are asked for. */
export async function* readObjects(
	work: Work,
	resource: Resource,
	{ params, query, limit }: ReadInput = {},
): AsyncGenerator<JsonObject> {
	const operation = operationOf(resource, 'getMany');
	const request = await requestOf(work, resource, operation, { params, query });
	yield* readPages(work.client, request, operation.paging, { limit });
}

/** All of the resource's objects, read once a run. */
export function allObjects(work: Work, resource: Resource, params: Params): Promise<JsonObject[]> {
	return once(work.lists, listKey(resource, params), async () => {
		const objects: JsonObject[] = [];
		for await (const object of readObjects(work, resource, { params })) objects.push(object);
		return objects;
	});
}
