import type { Resource } from '../catalogue/grammar';
import { ZscalerError } from '../client/zscalerError';
import type { Json, JsonObject } from '../json';
import { callOperation } from './callOperation';
import { changeObject, type Outcome } from './changeObject';
import { operationOf } from './operationOf';
import { allObjects } from './readObjects';
import type { Params, Work } from './work';

/**
 * Creates the object, or updates the one that has the same value in the field `matchBy` (the
 * name or the key). However many items a run has, the list is read once.
 */
export async function upsertObject(
	work: Work,
	resource: Resource,
	params: Params,
	matchBy: string,
	wanted: JsonObject,
): Promise<Outcome> {
	const value = wanted[matchBy];
	if (value === undefined || value === null || value === '') throw unmatched(resource, matchBy);
	const listed = matching(resource, await allObjects(work, resource, params), matchBy, value);
	const present = listed && (await whole(work, resource, params, listed));
	return changeObject(work, resource, params, present, wanted);
}

function matching(
	resource: Resource,
	objects: readonly JsonObject[],
	matchBy: string,
	value: Json,
): JsonObject | undefined {
	const found = objects.filter((object) => String(object[matchBy]) === String(value));
	if (found.length <= 1) return found[0];
	throw new ZscalerError(
		`${found.length} ${resource.nouns} have the ${matchBy} '${String(value)}': match by ${resource.key} instead.`,
		{ kind: 'invalid', product: resource.product },
	);
}

async function whole(
	work: Work,
	resource: Resource,
	params: Params,
	listed: JsonObject,
): Promise<JsonObject> {
	if (!resource.summaryInList) return listed;
	const id = listed[resource.key] ?? null;
	const { body } = await callOperation(work, resource, operationOf(resource, 'get'), {
		params: { ...params, id },
	});
	return { ...listed, ...(body as JsonObject) };
}

const unmatched = (resource: Resource, matchBy: string): ZscalerError =>
	new ZscalerError(
		`The value of '${matchBy}' is missing, by which an existing ${resource.noun} would be found.`,
		{ kind: 'invalid', product: resource.product },
	);
