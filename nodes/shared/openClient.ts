import { type Client, createClient } from '../../zscaler/client/createClient';
import { redactor } from '../../zscaler/outside/secrets';
import { sharedClock, tenantOf } from '../../zscaler/tenant';
import { secretsIn } from '../../zscaler/tenant/credential';
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
	const credential = await context.getCredentials('zscalerApi');
	const own = tenantOf(credential);
	const tenant = microtenantId ? { ...own, microtenantId } : own;
	return createClient({
		tenant,
		ports: { ...portsOf(context), redact: redactor(secretsIn(credential)) },
		clock: sharedClock,
		maxWait: maxWait === undefined ? undefined : maxWait * 1000,
		signal,
	});
}
