import { pick } from 'lodash';

import { type Operation, readsList, type Resource } from '../catalogue/grammar';
import { readPages } from '../client/readPages';
import { isJson, isJsonObject, type JsonObject } from '../contract/json/json';
import { readItems } from '../client/readItems';
import { adviseExisting } from './adviseExisting';
import { type CallInput, callOperation, operationRequest } from './callOperation';
import { confirmAction } from './confirmAction';
import { findObject } from './findObject';
import type { RunContext } from './runContext';

interface ActionInput extends CallInput {
	/** No more objects of a list are read. */
	readonly limit?: number;
}

/** One call of an operation that is none of the usual verbs; its answer as objects. */
export async function runAction(
	runContext: RunContext,
	resource: Resource,
	operation: Operation,
	{ limit, ...input }: ActionInput,
): Promise<JsonObject[]> {
	if (readsList(operation)) {
		const request = await operationRequest(runContext, resource, operation, input);
		const objects: JsonObject[] = [];
		for await (const object of readPages(runContext.client, request, operation.paging, { limit })) {
			objects.push(object);
		}
		return objects;
	}
	const body = await carry(runContext, resource, operation, input);
	const full = { ...input, body };
	const answer = await callOperation(runContext, resource, operation, {
		...full,
		confirm: (error) => confirmAction({ runContext, resource, operation, input: full }, error),
	}).catch((error: unknown) => {
		throw adviseExisting(error, ALREADY_SO);
	});
	return objectsOf(operation, answer.body);
}

const ALREADY_SO =
	'What was asked for is there already, perhaps since an earlier run: look at it with Get or Get Many. ' +
	'If something else has that name, give another one.';

/** Adds to the body what it must repeat of the object as it stands. */
async function carry(
	runContext: RunContext,
	resource: Resource,
	operation: Operation,
	{ params = {}, body }: CallInput,
): Promise<unknown> {
	const missing = operation.carries.filter((name) => !isJsonObject(body) || !(name in body));
	const { id } = params;
	if (missing.length === 0 || id === undefined) return body;
	const present = await findObject(runContext, resource, params, { id });
	return { ...pick(present, missing), ...(isJsonObject(body) ? body : {}) };
}

function objectsOf({ answer }: Operation, body: unknown): JsonObject[] {
	if (answer === 'nothing' || !isJson(body) || body === null || body === '') {
		return [{ success: true }];
	}
	if (answer === 'items') return readItems(body);
	return [isJsonObject(body) ? body : { value: body }];
}
