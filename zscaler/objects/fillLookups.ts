import { get } from 'lodash';

import type { Lookup, Operation, Resource } from '../catalogue/grammar';
import { ZscalerError } from '../contract/zscalerError';
import type { Json } from '../contract/json/json';
import { buildRequest } from './plan/buildRequest';
import { operationOf } from './operationOf';
import { once, type Params, type RunContext } from './runContext';

/** Reads the path values that only the API knows, such as the id of a policy set; once a run. */
export async function fillLookups(
	runContext: RunContext,
	resource: Resource,
	operation: Operation,
	params: Params,
): Promise<Params> {
	const missing = resource.lookups.filter(
		({ name }) => params[name] === undefined && operation.path.includes(`{${name}}`),
	);
	const found = await Promise.all(
		missing.map(
			async (lookup) => [lookup.name, await readLookup(runContext, resource, lookup)] as const,
		),
	);
	return { ...params, ...Object.fromEntries(found) };
}

function readLookup(
	runContext: RunContext,
	resource: Resource,
	{ name, by, take }: Lookup,
): Promise<Json> {
	const { tenant } = runContext.client;
	return once(runContext.lookups, `${resource.id}/${name}`, async () => {
		const request = buildRequest(resource, operationOf(resource, by), {}, tenant.customerId);
		const { body } = await runContext.client.call(request);
		const value: unknown = get(body, take);
		if (typeof value === 'string' || typeof value === 'number') return value;
		throw new ZscalerError(`Zscaler did not tell the ${name} of ${resource.nouns}.`, {
			kind: 'failed',
			product: resource.product,
			path: request.path,
		});
	});
}
