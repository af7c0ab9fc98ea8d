import type { Resource } from '../catalogue/grammar';
import { ZscalerError } from '../contract/zscalerError';
import { isJsonObject, type Json, type JsonObject } from '../contract/json/json';
import { searchQuery } from './plan/searchQuery';
import { callOperation } from './callOperation';
import { findNamed } from './findNamed';
import { refuseUnlisted } from './listParents';
import { type ObjectList, openList } from './objectList';
import { offers, operationOf } from './operationOf';
import { listOf, readObjects } from './readObjects';
import { listKey, type Params, type RunContext } from './runContext';
import { quote } from '../contract/text/quote';

/** How the user names an object. */
export type ObjectTarget = { readonly id: Json } | { readonly name: string };

/** From so many objects on, one reading of the list is cheaper than a call for each. */
const LIST_PAYS = 4;

/** The one object that the target names. Throws `notFound`, or `invalid` for a shared name. */
export async function findObject(
	runContext: RunContext,
	resource: Resource,
	params: Params,
	target: ObjectTarget,
): Promise<JsonObject> {
	if ('id' in target) return objectById(runContext, resource, params, target.id);
	const found = await objectByName(runContext, resource, params, target.name);
	if (found === undefined) throw notFound(resource, `named '${quote(target.name)}'`);
	const id = found[resource.key];
	if (!resource.summaryInList || id === undefined) return found;
	return readById(runContext, resource, params, id);
}

/** The id alone: no call where the user gave it. */
export async function idOf(
	runContext: RunContext,
	resource: Resource,
	params: Params,
	target: ObjectTarget,
): Promise<Json> {
	if ('id' in target) return target.id;
	const found = await objectByName(runContext, resource, params, target.name);
	if (found === undefined) throw notFound(resource, `named '${quote(target.name)}'`);
	return found[resource.key] ?? null;
}

async function objectById(
	runContext: RunContext,
	resource: Resource,
	params: Params,
	id: Json,
): Promise<JsonObject> {
	const useList =
		!resource.summaryInList &&
		offers(resource, 'getMany') &&
		(resource.encodedInGet === true ||
			runContext.lists.has(listKey(resource, params)) ||
			runContext.size >= LIST_PAYS ||
			!offers(resource, 'get'));
	if (!useList) return readById(runContext, resource, params, id);
	const all = await listOf(runContext, resource, params);
	const [found] = all.having(resource.key, id);
	if (found === undefined) throw notFound(resource, `with the ID ${String(id)}`);
	return found;
}

async function readById(
	runContext: RunContext,
	resource: Resource,
	params: Params,
	id: Json,
): Promise<JsonObject> {
	const get = operationOf(resource, 'get');
	// What stands at an address of its own, such as details, may have an id of its own.
	const isNamed = !resource.single && resource.encodedInGet !== true && get.path.endsWith('}');
	const { body } = await callOperation(runContext, resource, get, {
		params: { ...params, id },
		...(isNamed ? { about: { is: { [resource.key]: id } } } : {}),
	});
	if (isJsonObject(body)) return body;
	throw notFound(resource, `with the ID ${String(id)}`);
}

/** By its name as it is written, or in another way that people write it; a shared one is refused. */
async function objectByName(
	runContext: RunContext,
	resource: Resource,
	params: Params,
	name: string,
): Promise<JsonObject | undefined> {
	refuseUnlisted(resource, params, name);
	const found = findNamed(resource, await candidatesFor(runContext, resource, params, name), name);
	if (found.length > 1) throw sharedName(resource, name, found.length);
	return found[0];
}

async function candidatesFor(
	runContext: RunContext,
	resource: Resource,
	params: Params,
	name: string,
): Promise<ObjectList> {
	const known = runContext.lists.has(listKey(resource, params));
	if (resource.search === undefined || known || runContext.size >= LIST_PAYS) {
		return listOf(runContext, resource, params);
	}
	const candidates = await searchFor(runContext, resource, params, name);
	// A search misses other capitals, other fields, and characters that it does not take.
	const missed = candidates === undefined || findNamed(resource, candidates, name).length === 0;
	return missed ? listOf(runContext, resource, params) : candidates;
}

/** What Zscaler finds; nothing where it refuses to search for such a text. */
async function searchFor(
	runContext: RunContext,
	resource: Resource,
	params: Params,
	name: string,
): Promise<ObjectList | undefined> {
	const candidates: JsonObject[] = [];
	const query = searchQuery(resource, name);
	try {
		for await (const object of readObjects(runContext, resource, { params, query })) {
			candidates.push(object);
		}
	} catch (error) {
		if (error instanceof ZscalerError && error.facts.status === 400) return undefined;
		throw error;
	}
	return openList(candidates);
}

const notFound = (resource: Resource, which: string): ZscalerError =>
	new ZscalerError(`There is no ${resource.noun} ${which}.`, {
		kind: 'notFound',
		product: resource.product,
	});

const sharedName = (resource: Resource, name: string, count: number): ZscalerError =>
	new ZscalerError(`${count} ${resource.nouns} are named '${quote(name)}'. Choose one by its ID.`, {
		kind: 'invalid',
		product: resource.product,
	});
