import type { Resource } from '../catalogue/grammar';
import { ZscalerError } from '../client/zscalerError';
import type { Json, JsonObject } from '../json';
import type { Permission } from '../plan/completeObject';
import { labelOf } from '../plan/labelOf';
import { callOperation } from './callOperation';
import { changeObject, type Outcome } from './changeObject';
import type { ObjectList } from './objectList';
import { operationOf } from './operationOf';
import { listOf } from './readObjects';
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
	permission: Permission = {},
): Promise<Outcome> {
	const listed = await findMatch(work, resource, params, matchBy, wanted);
	const present = listed && (await whole(work, resource, params, listed));
	return changeObject(work, resource, params, present, wanted, permission);
}

/** The listed object that has the same value in the field `matchBy`. Throws `invalid` without one. */
export async function findMatch(
	work: Work,
	resource: Resource,
	params: Params,
	matchBy: string,
	wanted: JsonObject,
): Promise<JsonObject | undefined> {
	const value = wanted[matchBy];
	if (value === undefined || value === null || value === '') throw unmatched(resource, matchBy);
	return matching(resource, await listOf(work, resource, params), matchBy, value);
}

function matching(
	resource: Resource,
	objects: ObjectList,
	matchBy: string,
	value: Json,
): JsonObject | undefined {
	const found = objects.having(matchBy, value);
	if (found.length <= 1) return found[0];
	throw new ZscalerError(
		`${found.length} ${resource.nouns} have the ${labelIn(resource, matchBy)} '${String(value)}': match by ${labelIn(resource, resource.key)} instead.`,
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
		`${labelIn(resource, matchBy)} is missing, by which an existing ${resource.noun} would be found.`,
		{ kind: 'invalid', product: resource.product },
	);

const labelIn = ({ fields }: Resource, name: string): string =>
	labelOf(fields.find((field) => field.name === name) ?? { kind: 'text', name });
