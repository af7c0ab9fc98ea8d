import { listOf, type Answer, type Item } from '../call';
import type { RoutedRequest } from '../gate/matchRoute';
import type { Tenant } from '../tenant/tenant';
import { customCategories } from './category';
import { urlLists } from './categoryEntries';
import { refuseArgument } from './refusals';

/** dvmrry/zscaler-skill, references/zia/api.md, 2026-11: without further subscription. */
const MAX_URLS = 25_000;

export const urlsOf = (category: Item): unknown[] =>
	urlLists.flatMap((field) => listOf(category[field]));

const urlsIn = (tenant: Tenant, except: Item | undefined): unknown[] =>
	customCategories(tenant)
		.filter((category) => category !== except)
		.flatMap(urlsOf);

export function readQuota({ tenant }: RoutedRequest): Answer {
	const used = new Set(urlsIn(tenant, undefined)).size;
	return {
		status: 200,
		body: { uniqueUrlsProvisioned: used, remainingUrlsQuota: MAX_URLS - used },
	};
}

/** A refusal if the tenant's custom URLs with those of `next` in place of `present` are too many. */
export function checkQuota(
	tenant: Tenant,
	next: Item,
	present: Item | undefined,
): Answer | undefined {
	const urls = new Set([...urlsIn(tenant, present), ...urlsOf(next)]);
	return urls.size > MAX_URLS
		? refuseArgument(`The quota of ${MAX_URLS} custom URLs is exceeded.`)
		: undefined;
}
