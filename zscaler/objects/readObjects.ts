import type { Operation, Resource } from '../catalogue/grammar';
import type { Query } from '../contract/ports';
import { readPages } from '../client/readPages';
import type { JsonObject } from '../contract/json/json';
import { operationRequest } from './callOperation';
import { type ObjectList, openList } from './objectList';
import { operationOf } from './operationOf';
import { listKey, once, type Params, type RunContext } from './runContext';

export interface ReadInput {
	readonly params?: Params;
	readonly query?: Query;
	/** Stop after so many; no limit where absent. */
	readonly limit?: number;
}

/** The resource's objects, page by page as they are asked for. */
export async function* readObjects(
	runContext: RunContext,
	resource: Resource,
	{ params, query, limit }: ReadInput = {},
): AsyncGenerator<JsonObject> {
	let left = limit ?? Infinity;
	if (left <= 0) return;
	for await (const object of withChildren(runContext, resource, { params, query, limit })) {
		yield object;
		if (--left <= 0) return;
	}
}

/** The names of all the resource's objects, from a list of names where that takes fewer calls. */
export async function* readObjectNames(
	runContext: RunContext,
	resource: Resource,
	{ params, query }: ReadInput = {},
): AsyncGenerator<JsonObject> {
	const names = resource.children?.names;
	const operation = operationOf(resource, names?.by ?? 'getMany');
	yield* pagesOf(runContext, resource, operation, { params, query: { ...names?.query, ...query } });
}

/** Each object that Get Many lists, and after it those that stand below it. */
async function* withChildren(
	runContext: RunContext,
	resource: Resource,
	input: ReadInput,
): AsyncGenerator<JsonObject> {
	const { children, key } = resource;
	const listed = pagesOf(runContext, resource, operationOf(resource, 'getMany'), input);
	if (children === undefined) {
		yield* listed;
		return;
	}
	const below = operationOf(resource, children.by);
	for await (const object of listed) {
		yield object;
		if (Number(object[children.counted] ?? 0) === 0) continue;
		const params = { ...input.params, id: object[key] ?? null };
		yield* pagesOf(runContext, resource, below, { params, query: input.query });
	}
}

async function* pagesOf(
	runContext: RunContext,
	resource: Resource,
	operation: Operation,
	{ params, query, limit }: ReadInput,
): AsyncGenerator<JsonObject> {
	const request = await operationRequest(runContext, resource, operation, { params, query });
	yield* readPages(runContext.client, request, operation.paging, { limit, key: resource.key });
}

/** The list of all of the resource's objects, read once a run. */
export function listOf(
	runContext: RunContext,
	resource: Resource,
	params: Params,
): Promise<ObjectList> {
	return once(runContext.lists, listKey(resource, params), async () => {
		const objects: JsonObject[] = [];
		for await (const object of readObjects(runContext, resource, { params })) objects.push(object);
		return openList(objects);
	});
}

/** The same where ids and names are all that is asked for: from a list of names if there is one. */
export function namesOf(
	runContext: RunContext,
	resource: Resource,
	params: Params,
): Promise<ObjectList> {
	const key = listKey(resource, params);
	if (resource.children === undefined || runContext.lists.has(key))
		return listOf(runContext, resource, params);
	return once(runContext.lists, `${key} names`, async () => {
		const objects: JsonObject[] = [];
		for await (const object of readObjectNames(runContext, resource, { params }))
			objects.push(object);
		return openList(objects);
	});
}

/** All of the resource's objects, as this run knows them now. */
export const allObjects = async (
	runContext: RunContext,
	resource: Resource,
	params: Params,
): Promise<JsonObject[]> => [...(await listOf(runContext, resource, params)).all()];
