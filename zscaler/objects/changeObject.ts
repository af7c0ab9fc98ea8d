import { has, pick, pickBy } from 'lodash';

import type { Resource } from '../catalogue/grammar';
import { isJsonObject, type JsonObject } from '../contract/json/json';
import { valueAt } from '../contract/json/valueAt';
import type { Permission } from './plan/completeObject';
import { without } from './plan/dropStale';
import { planAllowed } from './plan/planAllowed';
import type { Change } from './plan/planChange';
import { setByZscaler } from './plan/setByZscaler';
import { shiftOrders } from './plan/shiftOrders';
import { type CallInput, callOperation } from './callOperation';
import { completeNew, placeField } from './completeNew';
import { confirmCreated } from './confirmCreated';
import { confirmUpdated } from './confirmUpdated';
import { moveRule, partPlace } from './moveRule';
import { operationOf } from './operationOf';
import { readCreated } from './readCreated';
import { resolveReferences } from './resolveReferences';
import { type Listing, listKey } from './runContext';

export interface ChangeOutcome {
	readonly done: 'created' | 'updated' | 'unchanged';
	/** Names of the fields that were changed; all that were given, for a new object. */
	readonly changed: readonly string[];
	/** The object as it is now. */
	readonly object: JsonObject;
	/** Of a new object, the values that nobody asked for. */
	readonly setByZscaler?: JsonObject;
	/** What is not as wanted although nothing failed. */
	readonly doubt?: string;
}

/**
 * Makes the object be as wanted: creates it where there is none, sends nothing where nothing
 * differs. `wanted` may name referenced objects.
 */
export async function changeObject(
	listing: Listing,
	present: JsonObject | undefined,
	wanted: JsonObject,
	permission: Permission = {},
): Promise<ChangeOutcome> {
	const { runContext, resource, params } = listing;
	const values = await resolveReferences(runContext, resource.fields, wanted, {
		params,
		present: async () => present,
	});
	const { place, others } = await partPlace(listing, present, values);
	const outcome = await write(listing, present, others, permission);
	const moved = await moveRule(listing, outcome, place);
	return moved.done === 'created'
		? { ...moved, setByZscaler: setByZscaler(resource, values, moved.object) }
		: moved;
}

async function write(
	listing: Listing,
	present: JsonObject | undefined,
	values: JsonObject,
	permission: Permission,
): Promise<ChangeOutcome> {
	const change = planAllowed(listing.resource, present, values, permission);
	if (change.kind === 'unchanged') {
		return { done: 'unchanged', changed: [], object: change.present };
	}
	const object =
		change.kind === 'create'
			? await create(listing, change.body, permission)
			: await update(listing, present ?? {}, change);
	await remember(listing, present, object);
	return change.kind === 'create'
		? { done: 'created', changed: Object.keys(values), object }
		: { done: 'updated', changed: change.changed, object };
}

async function create(
	listing: Listing,
	wanted: JsonObject,
	permission: Permission,
): Promise<JsonObject> {
	const { runContext, resource, params } = listing;
	const body = await completeNew(listing, wanted, permission);
	const { body: answer } = await callOperation(
		runContext,
		resource,
		operationOf(resource, 'create'),
		{
			params,
			body,
			about: { is: namedIn(resource, body), sent: body },
			confirm: (error) => confirmCreated(listing, body, error),
		},
	);
	const object = settled(resource, body, answer);
	if (object[resource.key] !== undefined) return object;
	return { ...object, ...(await readCreated(runContext, resource, params, body)) };
}

async function update(
	listing: Listing,
	before: JsonObject,
	change: Extract<Change, { kind: 'update' }>,
): Promise<JsonObject> {
	const { runContext, resource, params } = listing;
	const { id, body, after, changed } = change;
	const input: CallInput = {
		params: { ...params, id },
		body: resource.single ? without(body, (name) => name === resource.key) : body,
		about: {
			is: { ...(resource.single ? {} : { [resource.key]: id }), ...namedIn(resource, after) },
			sent: body,
			before: pickBy(pick(before, changed), (value) => !isMasked(value)),
		},
	};
	const operation = operationOf(resource, 'update');
	const { body: answer } = await callOperation(runContext, resource, operation, {
		...input,
		confirm: (error) => confirmUpdated(listing, before, change, error),
	});
	return settled(resource, after, answer);
}

/** A secret, which looks the same after it was changed. */
const isMasked = (value: unknown): boolean => typeof value === 'string' && /^[*•.xX]*$/.test(value);

function namedIn({ nameField }: Resource, object: JsonObject): JsonObject {
	const name = valueAt(object, nameField);
	return name === undefined ? {} : { [nameField]: name };
}

/** The object as it is now: some answers are empty, or tell its id alone. */
function settled({ nameField }: Resource, sent: JsonObject, answer: unknown): JsonObject {
	if (!isJsonObject(answer)) return sent;
	const isWhole = has(answer, nameField) || !has(sent, nameField);
	return isWhole ? answer : { ...sent, ...answer };
}

/**
 * Keeps the list that this run has read true, so that later items see what earlier ones did, the
 * places of the other rules included.
 */
async function remember(
	{ runContext, resource, params }: Listing,
	before: JsonObject | undefined,
	after: JsonObject,
): Promise<void> {
	const list = await runContext.lists.get(listKey(resource, params));
	if (list === undefined) return;
	const { key } = resource;
	if (after[key] === undefined) {
		// Made without a word of its id: only the list tells it.
		runContext.lists.delete(listKey(resource, params));
		return;
	}
	const others = list.all().filter((each) => before === undefined || each[key] !== before[key]);
	const place = placeField(resource);
	const placed =
		place === undefined
			? others
			: shiftOrders(others, placeIn(before, place), placeIn(after, place), place);
	list.replace([...placed, after]);
}

const placeIn = (rule: JsonObject | undefined, place: string): number | undefined =>
	Number(rule?.[place]) || undefined;
