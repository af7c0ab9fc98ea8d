import { pick } from 'lodash';

import { isUnseen, type Operation, type Resource } from '../catalogue/grammar';
import type { Subject } from '../contract/answer';
import type { CallOptions } from '../client/callUntilDone';
import type { HttpAnswer, Query } from '../contract/ports';
import { isJsonObject, type JsonObject } from '../contract/json/json';
import type { ApiRequest } from '../contract/apiRequest';
import { buildRequest } from './plan/buildRequest';
import type { Tenant } from '../tenant/tenant';
import { fillLookups } from './fillLookups';
import type { Params, RunContext } from './runContext';

export interface CallInput {
	readonly params?: Params;
	readonly query?: Query;
	readonly body?: unknown;
	/** Which object the answer is to tell of. */
	readonly about?: Subject;
}

interface ConfirmedInput extends CallInput {
	/** Looks whether it was done where no answer tells. */
	readonly confirm?: CallOptions['confirm'];
}

/** The request of an operation, with looked-up path values filled in. */
export async function operationRequest(
	runContext: RunContext,
	resource: Resource,
	operation: Operation,
	{ params = {}, query = {}, body, about }: CallInput,
): Promise<ApiRequest> {
	const { tenant } = runContext.client;
	// Refuses a product that the sign-in does not open, before anything else can be amiss.
	tenant.baseOf(resource.product);
	const request = buildRequest(
		resource,
		operation,
		{
			params: await fillLookups(runContext, resource, operation, params),
			query: { ...confinedTo(tenant, operation), ...query },
			body,
		},
		tenant.customerId,
	);
	const subject = about ?? aboutEntries(resource, operation, params, body);
	return subject === undefined
		? request
		: { ...request, expects: { ...request.expects, about: subject } };
}

/** Who changes entries of an object is told that object, or its entries. */
function aboutEntries(
	resource: Resource,
	{ leaves, answer }: Operation,
	params: Params,
	body: unknown,
): Subject | undefined {
	if (answer !== 'item' || leaves === undefined || isUnseen(leaves)) return undefined;
	if (leaves.lists === undefined) return undefined;
	return subjectOf(resource, params, isJsonObject(body) ? pick(body, leaves.lists) : {});
}

/** The object of the path, of which this was sent. */
export const subjectOf = ({ key }: Resource, { id }: Params, sent: JsonObject): Subject => ({
	is: id === undefined ? {} : { [key]: id },
	sent,
});

/** Keeps a call within the microtenant of the credential, where the operation knows of them. */
const confinedTo = ({ microtenantId }: Tenant, { query }: Operation): Query =>
	microtenantId !== undefined && query.some(({ name }) => name === 'microtenantId')
		? { microtenantId }
		: {};

export async function callOperation(
	runContext: RunContext,
	resource: Resource,
	operation: Operation,
	{ confirm, ...input }: ConfirmedInput,
): Promise<HttpAnswer> {
	return runContext.client.call(await operationRequest(runContext, resource, operation, input), {
		confirm,
	});
}
