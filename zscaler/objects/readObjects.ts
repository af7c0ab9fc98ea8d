import type { Resource } from '../catalogue/grammar';
import type { Query } from '../client/ports';
import { readPages } from '../client/readPages';
import type { JsonObject } from '../json';
import { requestOf } from './callOperation';
import { type ObjectList, openList } from './objectList';
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

/** The list of all of the resource's objects, read once a run. */
export function listOf(work: Work, resource: Resource, params: Params): Promise<ObjectList> {
	return once(work.lists, listKey(resource, params), async () => {
		const objects: JsonObject[] = [];
		for await (const object of readObjects(work, resource, { params })) objects.push(object);
		return openList(objects);
	});
}

/** All of the resource's objects, as this run knows them now. */
export const allObjects = async (
	work: Work,
	resource: Resource,
	params: Params,
): Promise<JsonObject[]> => [...(await listOf(work, resource, params)).all()];
