import { findResource } from '../catalogue';
import type { HttpAnswer } from '../contract/ports';
import { callOperation, type CallInput, operationRequest, subjectOf } from './callOperation';
import { isJsonObject } from '../contract/json/json';
import { operationOf } from './operationOf';
import type { RunContext } from './runContext';

/**
 * Calls an operation of a list. Adding what is there and removing what is gone changes nothing, so
 * each may be sent again when its answer never came.
 */
export async function callList(
	runContext: RunContext,
	resourceId: string,
	operationId: string,
	input: CallInput = {},
): Promise<HttpAnswer> {
	const resource = findResource(resourceId);
	const operation = operationOf(resource, operationId);
	if (operation.verb === 'create') return callOperation(runContext, resource, operation, input);
	const { params = {}, body } = input;
	// The answer to a list that was written tells that list.
	const about = subjectOf(resource, params, isJsonObject(body) ? body : {});
	const asked = operation.verb === 'update' ? { about, ...input } : input;
	return runContext.client.call({
		...(await operationRequest(runContext, resource, operation, asked)),
		repeatable: true,
	});
}
