import type { Operation, Resource, Subject } from '../catalogue/grammar';
import type { CallOptions } from '../client/callUntilDone';
import type { HttpAnswer, Query } from '../client/ports';
import { type ApiRequest, buildRequest } from '../plan/buildRequest';
import type { Tenant } from '../tenant/tenant';
import { fillLookups } from './fillLookups';
import type { Params, Work } from './work';

export interface CallInput {
	readonly params?: Params;
	readonly query?: Query;
	readonly body?: unknown;
	/** Which object the answer is to tell of. */
	readonly about?: Subject;
}

/** The request of an operation, with looked-up path values filled in. */
export async function requestOf(
	work: Work,
	resource: Resource,
	operation: Operation,
	{ params = {}, query = {}, body, about }: CallInput,
): Promise<ApiRequest> {
	const { tenant } = work.client;
	// Refuses a product that the sign-in does not open, before anything else can be amiss.
	tenant.baseOf(resource.product);
	const request = buildRequest(
		resource,
		operation,
		{
			params: await fillLookups(work, resource, operation, params),
			query: { ...confinedTo(tenant, operation), ...query },
			body,
		},
		tenant.customerId,
	);
	return about === undefined ? request : { ...request, expects: { ...request.expects, about } };
}

/** Keeps a call within the microtenant of the credential, where the operation knows of them. */
const confinedTo = ({ microtenantId }: Tenant, { query }: Operation): Query =>
	microtenantId !== undefined && query.some(({ name }) => name === 'microtenantId')
		? { microtenantId }
		: {};

export async function callOperation(
	work: Work,
	resource: Resource,
	operation: Operation,
	input: CallInput,
	options?: CallOptions,
): Promise<HttpAnswer> {
	return work.client.call(await requestOf(work, resource, operation, input), options);
}
