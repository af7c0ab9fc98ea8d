import { mapValues } from 'lodash';

import { isUnseen, type Operation, type Resource, type Trace } from '../catalogue/grammar';
import type { HttpAnswer, Query } from '../contract/ports';
import { readPages } from '../client/readPages';
import type { ZscalerError } from '../contract/zscalerError';
import { isJsonObject, type JsonObject } from '../contract/json/json';
import { valueAt } from '../contract/json/valueAt';
import { givenIn, readTrace } from './plan/readTrace';
import { type CallInput, callOperation, operationRequest } from './callOperation';
import { notDone } from './notDone';
import { operationOf } from './operationOf';
import { readAfterwards, seen } from './readAfterwards';
import { readPresent } from './readPresent';
import { whereToLook } from './whereToLook';
import type { RunContext } from './runContext';

interface ActionSent {
	readonly runContext: RunContext;
	readonly resource: Resource;
	readonly operation: Operation;
	readonly input: CallInput;
}

/**
 * Looks whether an action was done of which no answer tells, by what the row says that it leaves behind.
 * Throws that it was not done where that is seen; the error itself where neither is.
 */
export async function confirmAction(
	{ runContext, resource, operation, input }: ActionSent,
	error: ZscalerError,
): Promise<HttpAnswer> {
	const { leaves } = operation;
	if (leaves === undefined) throw error;
	if (isUnseen(leaves)) throw whereToLook(error, operation);
	const shown = await readAfterwards(runContext, error, (fresh) =>
		show(fresh, resource, leaves, input),
	);
	const verdict = readTrace({ ...resource, ...operation }, leaves, input, shown);
	// Rows of a list are not what the action answers.
	const isObject = leaves.rows === undefined && leaves.order === undefined;
	if (verdict === 'done') return seen(isObject ? (shown[0] ?? null) : null);
	if (verdict === 'unclear') throw error;
	throw notDone(error, leaves.lists === undefined ? AS_BEFORE : entriesAsBefore(leaves));
}

/** The objects that tell of it. */
async function show(
	runContext: RunContext,
	resource: Resource,
	{ by, asks = {}, in: within }: Trace,
	input: CallInput,
): Promise<JsonObject[]> {
	const { params = {} } = input;
	if (by === undefined) return rowsIn(await readPresent(runContext, resource, params), within);
	const operation = operationOf(resource, by);
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- what was given as one value is asked for as one
	const query = mapValues(asks, (given) => givenIn(input, given)) as Query;
	const asked = { params, query };
	if (operation.answer !== 'items') {
		const { body } = await callOperation(runContext, resource, operation, asked);
		return isJsonObject(body) ? rowsIn(body, within) : [];
	}
	const request = await operationRequest(runContext, resource, operation, asked);
	const rows: JsonObject[] = [];
	for await (const row of readPages(runContext.client, request, operation.paging)) rows.push(row);
	return rows;
}

function rowsIn(object: JsonObject, within: string | undefined): JsonObject[] {
	if (within === undefined) return [object];
	const rows = valueAt(object, within);
	return Array.isArray(rows) ? rows.filter(isJsonObject) : [];
}

const AS_BEFORE = 'What it was to change is not as asked for: it was not done';

const entriesAsBefore = ({ there }: Trace): string =>
	there === true
		? 'The list is as it was: none of the entries is on it'
		: 'The list is as it was: all entries are still on it';
