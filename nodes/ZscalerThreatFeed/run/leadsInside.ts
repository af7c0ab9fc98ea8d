import type { IExecuteFunctions } from 'n8n-workflow';

/**
 * Whether a public name leads to a machine of the inside, as n8n's own protection against forged
 * requests would say, whether or not the instance has it on. Of a name that does not resolve here that
 * is not known: a proxy may resolve it. Between this look and the request a name can be given another
 * address; N8N_SSRF_PROTECTION_ENABLED closes that gap for all of n8n.
 */
export async function leadsInside({ helpers }: IExecuteFunctions, url: URL): Promise<boolean> {
	// n8n has it since 2.40 or so.
	if (!('getSecureEgressFilter' in helpers)) return false;
	const filter = helpers.getSecureEgressFilter('enforced');
	const result = await filter.validateUrl(url).catch(() => undefined);
	return result?.ok === false;
}
