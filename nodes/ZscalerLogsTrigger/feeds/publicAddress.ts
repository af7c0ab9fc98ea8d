import type { IHookFunctions } from 'n8n-workflow';

import type { Client } from '../../../zscaler/client/createClient';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { isRejected } from '../../../zscaler/network/entry';
import { normaliseEntry } from '../../../zscaler/network/normaliseEntry';
import { quote } from '../../../zscaler/contract/text/quote';
import { isLoopback } from '../../../zscaler/tenant/readAddress';

/** The webhook's address, if Zscaler's cloud can reach it. Loopback is for a simulated tenant there. */
export function publicAddress(context: IHookFunctions, { tenant }: Client): string {
	const address = context.getNodeWebhookUrl('default') ?? '';
	const fault = findAddressFault(address, tenant.baseOf('zia'));
	if (fault === undefined) return address;
	throw new ZscalerError(`Zscaler cannot post to ${quote(address)}: ${fault}`, {
		kind: 'invalid',
		advice:
			'Give n8n a public https address, and tell it that address with WEBHOOK_URL. Or set Feeds to Manual and put your own relay in between.',
	});
}

/** @internal Tests ask it without n8n. */
export function findAddressFault(address: string, tenantAddress: string): string | undefined {
	if (!URL.canParse(address)) return 'it is no address.';
	const url = new URL(address);
	const { hostname, protocol } = url;
	if (isLoopback(url) && isLoopback(new URL(tenantAddress))) return undefined;
	if (isRejected(normaliseEntry(hostname.replace(/^\[|\]$/g, ''))))
		return `${hostname} is a name or address of an inside network.`;
	return protocol === 'https:' ? undefined : 'Cloud NSS takes https addresses only.';
}
