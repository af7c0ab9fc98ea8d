import { type Client, createClient } from '../../zscaler/client/createClient';
import { sharedClock, tenantOf } from '../../zscaler/tenant';
import type { ApiContext } from './apiContext';
import { portsOf } from './portsOf';

export interface ClientWishes {
	/** Seconds that one call may wait. */
	readonly maxWait?: number;
	/** ZPA: instead of the credential's. */
	readonly microtenantId?: string;
	readonly signal?: AbortSignal;
}

/** A client for the node's credential. */
export async function openClient(
	context: ApiContext,
	{ maxWait, microtenantId, signal }: ClientWishes = {},
): Promise<Client> {
	const own = tenantOf(await context.getCredentials('zscalerApi'));
	const tenant = microtenantId ? { ...own, microtenantId } : own;
	return createClient({
		tenant,
		ports: portsOf(context),
		clock: sharedClock,
		maxWait: maxWait === undefined ? undefined : maxWait * 1000,
		signal,
	});
}
