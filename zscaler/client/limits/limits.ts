import type { ApiRequest } from '../../contract/apiRequest';
import type { ProductId } from '../../contract/products';
import { signInMethods } from '../../tenant/methods';
import type { Tenant } from '../../tenant/tenant';
import { gatewayPace, type Pace, vendorLimitsOn } from './vendorLimits';
import { openWindow, type Window } from './window';
import { SECOND_MS } from '../../contract/durations';

/** Everything that a process knows of the limits of its tenants, by tenant key. */
export type Limits = Map<string, TenantLimits>;

export interface TenantLimits {
	/** Windows by what is counted in them. */
	readonly windows: Map<string, Window>;
	/** What the server said is left, by product and limit. */
	readonly budgets: Map<string, Budget>;
	/** What was learned of an endpoint, by `endpointOf`. */
	readonly endpoints: Map<string, EndpointFacts>;
	/** Scope, and epoch milliseconds until which it is refused. */
	readonly pauses: Map<string, number>;
	/** Products, and services of a product, of which an answer bore Zscaler's mark. */
	readonly marks: Set<string>;
	/** Products that have answered a question which Zscaler alone can answer. */
	readonly asked: Set<string>;
	/** Those who wait, in order of arrival. */
	readonly queues: Map<string, Queue>;
}

export interface Budget {
	/** How many calls the limit grants in all. */
	readonly quota: number;
	left: number;
	/** Epoch milliseconds. */
	readonly resetAt: number;
}

interface EndpointFacts {
	/** Key of its budget. */
	readonly budget?: string;
	/** Its own limits, told by refusals. */
	readonly windows?: readonly Window[];
}

export interface Queue {
	tail: Promise<void>;
	waiting: number;
}

/** Shared by all executions of this process. */
export const sharedLimits: Limits = new Map();

export function limitsOf(limits: Limits, { key }: Tenant): TenantLimits {
	const known = limits.get(key) ?? {
		windows: new Map(),
		budgets: new Map(),
		endpoints: new Map(),
		pauses: new Map(),
		marks: new Set(),
		asked: new Set(),
		queues: new Map(),
	};
	limits.set(key, known);
	return known;
}

/** What is counted: 'zia GET /urlCategories/{id}'. */
export const endpointOf = ({ product, method, endpoint, path }: ApiRequest): string =>
	`${product} ${method} ${endpoint ?? path}`;

/** Calls that queue together, and are refused together when an answer names no endpoint. */
export function scopeOf(request: ApiRequest): string {
	const [{ methods, endpoint } = { methods: [request.method], endpoint: undefined }] =
		vendorLimitsOn(request);
	return `${request.product} ${methods.join()} ${endpoint?.source ?? ''}`;
}

/** All windows that a call has to pass. */
export function windowsFor(limits: TenantLimits, tenant: Tenant, request: ApiRequest): Window[] {
	const scope = scopeOf(request);
	return [
		...(isOneApi(tenant) ? [windowOf(limits, 'gateway', gatewayPace)] : []),
		...vendorLimitsOn(request)
			.flatMap(({ paces }) => paces)
			.filter((pace) => !isRefuted(pace, limits.endpoints.get(endpointOf(request))?.budget))
			.map((pace) => windowOf(limits, scope, pace)),
		...(limits.endpoints.get(endpointOf(request))?.windows ?? []),
	];
}

/** The server's word on what is left; an endpoint not yet known is held to its product's largest. */
export function budgetFor(limits: TenantLimits, request: ApiRequest): Budget | undefined {
	const { budget } = limits.endpoints.get(endpointOf(request)) ?? {};
	return budget === undefined
		? largest(limits.budgets, request.product)
		: limits.budgets.get(budget);
}

/** Whether the endpoint is held to less than most of its product: ZCC's downloads, 3 a day. */
export const hasNarrowBudget = (limits: TenantLimits, request: ApiRequest): boolean =>
	budgetFor(limits, request) !== largest(limits.budgets, request.product);

/**
 * Whether the endpoint's own header names the windows that it is counted in, and they are shorter
 * than the published one: recorded zcc /downloadServiceStatus, 2026-02. The gateway's says nothing.
 */
function isRefuted([count, ms]: Pace, header = ''): boolean {
	const [, quota] = / (\d+)/.exec(header) ?? [];
	const lengths = [...header.matchAll(/;w=(\d+)/g)].map(
		([, seconds]) => Number(seconds) * SECOND_MS,
	);
	if (quota === undefined || lengths.length === 0 || Number(quota) === gatewayPace[0]) return false;
	return Number(quota) > count && Math.max(...lengths) < ms;
}

export const isOneApi = ({ scheme }: Tenant): boolean => signInMethods[scheme].family === 'oneApi';

function windowOf({ windows }: TenantLimits, scope: string, [count, ms]: Pace): Window {
	const key = `${scope} ${ms}`;
	const known = windows.get(key) ?? openWindow(count, ms);
	windows.set(key, known);
	return known;
}

const largest = (budgets: TenantLimits['budgets'], product: ProductId): Budget | undefined =>
	[...budgets]
		.filter(([key]) => key.startsWith(`${product} `))
		.map(([, budget]) => budget)
		.sort((one, other) => other.quota - one.quota)[0];
