import { get } from 'lodash';

import type { Resource } from '../catalogue/grammar';
import { ZscalerError } from '../contract/zscalerError';
import { keepLong } from '../contract/json/longNumbers';
import { isJsonObject, type Json, type JsonObject } from '../contract/json/json';
import type { Permission } from './plan/completeObject';
import { labelOf } from './plan/labelOf';
import { adviseExisting } from './adviseExisting';
import { callOperation } from './callOperation';
import { changeObject, type ChangeOutcome } from './changeObject';
import type { ObjectList } from './objectList';
import { operationOf } from './operationOf';
import { listOf } from './readObjects';
import { type Listing, listKey, type Params, type RunContext } from './runContext';
import { quote } from '../contract/text/quote';

/**
 * Creates the object, or updates the one that is matched (`findMatch`). However many items a run has,
 * the list is read once; again where Zscaler knows of one that it does not hold.
 */
export async function upsertObject(
	listing: Listing,
	matchBy: string,
	wanted: JsonObject,
	permission: Permission = {},
): Promise<ChangeOutcome> {
	const { runContext, resource, params } = listing;
	const change = async (listed: JsonObject | undefined): Promise<ChangeOutcome> => {
		const present = listed && (await readWhole(runContext, resource, params, listed));
		return changeObject(listing, present, wanted, permission);
	};
	const listed = await findMatch(listing, matchBy, wanted);
	try {
		return await change(listed);
	} catch (error) {
		if (!isDuplicate(error)) throw error;
		if (listed !== undefined)
			throw adviseExisting(error, 'Another object has it already: give another.');
		runContext.lists.delete(listKey(resource, params));
		const found = await findLike(listing, matchBy, wanted);
		if (found === undefined) throw adviseExisting(error, UNSEEN);
		return change(found);
	}
}

const UNSEEN =
	'The list that Zscaler shows does not hold it: it may be predefined, or belong where this sign-in ' +
	'does not see it, such as another microtenant. Give another name.';

const isDuplicate = (error: unknown): error is ZscalerError =>
	error instanceof ZscalerError && error.facts.kind === 'duplicate';

/** As `findMatch`, and in other capitals, which Zscaler takes for the same name. */
async function findLike(
	listing: Listing,
	matchBy: string,
	wanted: JsonObject,
): Promise<JsonObject | undefined> {
	const { runContext, resource, params } = listing;
	const found = await findMatch(listing, matchBy, wanted);
	const name: unknown = get(wanted, resource.nameField);
	if (found !== undefined || typeof name !== 'string') return found;
	const alike = (await listOf(runContext, resource, params))
		.all()
		.filter((each) => plain(get(each, resource.nameField)) === plain(name));
	return alike.length === 1 ? alike[0] : undefined;
}

const plain = (name: unknown): string =>
	(typeof name === 'string' ? name : '').trim().toLowerCase();

/**
 * The listed object that the row is about: of the same value in the field `matchBy`, or, where the
 * row has none there as the object has none, in another field that people know it by, or of its id.
 * Throws `invalid` without any of these.
 */
export async function findMatch(
	{ runContext, resource, params }: Listing,
	matchBy: string,
	wanted: JsonObject,
): Promise<JsonObject | undefined> {
	const field = matchField(resource, matchBy, wanted);
	if (field === undefined) throw unmatched(resource, matchBy);
	const objects = await listOf(runContext, resource, params);
	const found = matching(resource, objects, field, wanted);
	if (found === undefined && field === resource.key && field !== matchBy) {
		throw unmatched(resource, matchBy);
	}
	return found;
}

/** The field that the row is matched by. */
export const matchField = (
	{ key, alsoNamed = [] }: Resource,
	matchBy: string,
	wanted: JsonObject,
): string | undefined =>
	[matchBy, ...(matchBy === key ? [] : [...alsoNamed, key])].find((field) => {
		const value: unknown = get(wanted, field);
		return value !== undefined && value !== null && value !== '';
	});

/** Of several that share a name, the one whose id the row bears. */
function matching(
	resource: Resource,
	objects: ObjectList,
	field: string,
	wanted: JsonObject,
): JsonObject | undefined {
	const value: Json | undefined = get(wanted, field);
	const found = objects.having(field, value);
	if (found.length <= 1) return found[0];
	const own = found.filter((each) => String(each[resource.key]) === String(wanted[resource.key]));
	if (own.length === 1) return own[0];
	const label = labelIn(resource, field);
	throw new ZscalerError(
		`${found.length} ${resource.nouns} have the ${label} '${quote(String(value))}': match by ${labelIn(resource, resource.key)} instead.`,
		{ kind: 'invalid', product: resource.product },
	);
}

/** The object of which the list tells but a part. */
export async function readWhole(
	runContext: RunContext,
	resource: Resource,
	params: Params,
	listed: JsonObject,
): Promise<JsonObject> {
	if (!resource.summaryInList) return listed;
	const id = listed[resource.key] ?? null;
	const { body } = await callOperation(runContext, resource, operationOf(resource, 'get'), {
		params: { ...params, id },
	});
	const object = { ...listed, ...(isJsonObject(body) ? body : {}) };
	for (const part of [listed, body]) keepLong(part, object);
	return object;
}

const unmatched = (resource: Resource, matchBy: string): ZscalerError =>
	new ZscalerError(
		`${labelIn(resource, matchBy)} is missing, by which an existing ${resource.noun} would be found.`,
		{ kind: 'invalid', product: resource.product },
	);

const labelIn = ({ fields }: Resource, name: string): string =>
	labelOf(fields.find((field) => field.name === name) ?? { kind: 'text', name });
