import type { Resource } from '../catalogue/grammar';
import type { Query } from '../contract/ports';
import { ZscalerError } from '../contract/zscalerError';
import type { JsonObject } from '../contract/json/json';
import { isLike } from './plan/names/spokenName';
import { findsWholeNames, searchQuery } from './plan/searchQuery';
import { readObjectNames } from './readObjects';
import type { Listing, Params, RunContext } from './runContext';

/** A dropdown is for choosing, not for reading everything: search narrows it. */
const MAX_SHOWN = 500;

/**
 * Objects whose names hold the text, in any way in which a run would find them. Zscaler searches
 * first; what it refuses to search for, or does not find, is looked for in the list.
 */
export async function searchObjectsOf(
	runContext: RunContext,
	resource: Resource,
	params: Params,
	text: string,
): Promise<JsonObject[]> {
	const listing = { runContext, resource, params };
	const query = findsWholeNames(resource) ? {} : searchQuery(resource, text);
	const isSearch = Object.keys(query).length > 0;
	try {
		const found = await readLike(listing, query, text);
		return found.length > 0 || !isSearch ? found : await readLike(listing, {}, text);
	} catch (error) {
		const isRefused = error instanceof ZscalerError && error.facts.status === 400;
		if (!isRefused || !isSearch) throw error;
		return readLike(listing, {}, text);
	}
}

async function readLike(
	{ runContext, resource, params }: Listing,
	query: Query,
	text: string,
): Promise<JsonObject[]> {
	const found: JsonObject[] = [];
	for await (const object of readObjectNames(runContext, resource, { params, query })) {
		if (isLike(resource, object, text)) found.push(object);
		if (found.length === MAX_SHOWN) break;
	}
	return found;
}
