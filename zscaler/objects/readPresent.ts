import type { Resource } from '../catalogue/grammar';
import { isJsonObject, type JsonObject } from '../contract/json/json';
import { callOperation } from './callOperation';
import { findObject } from './findObject';
import { operationOf } from './operationOf';
import type { Params, RunContext } from './runContext';

/** The object as it is now: the one of the id, or the only one. */
export async function readPresent(
	runContext: RunContext,
	resource: Resource,
	params: Params,
): Promise<JsonObject> {
	if (!resource.single) return findObject(runContext, resource, params, { id: params.id ?? null });
	const { body } = await callOperation(runContext, resource, operationOf(resource, 'get'), {
		params,
	});
	if (isJsonObject(body)) return body;
	throw new Error('No object');
}
