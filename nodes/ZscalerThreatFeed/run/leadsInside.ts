import type { IExecuteFunctions } from 'n8n-workflow';

import { insideFault } from '../feeds/checkAddress';

/**
 * Refuses a public name that leads to a machine of the inside, as n8n's own protection against
 * forged requests would, whether or not the instance has it on. A name that does not resolve here
 * passes: a proxy may resolve it. Between this look and the request a name can be given another
 * address; N8N_SSRF_PROTECTION_ENABLED closes that gap for all of n8n.
 */
export async function checkResolved(
	{ helpers }: IExecuteFunctions,
	feed: string,
	url: URL,
	allowInside: boolean,
): Promise<void> {
	// n8n has it since 2.40 or so.
	if (allowInside || !('getSecureEgressFilter' in helpers)) return;
	const filter = helpers.getSecureEgressFilter('enforced');
	const result = await filter.validateUrl(url).catch(() => undefined);
	if (result?.ok === false) throw insideFault(feed, url);
}
