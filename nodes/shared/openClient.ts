import type { IExecuteFunctions, ILoadOptionsFunctions } from 'n8n-workflow';

import { type Client, createClient } from '../../zscaler/client/createClient';
import { tenantOf } from '../../zscaler/tenant';
import { portsOf } from './portsOf';

/** A client for the node's credential. `maxWait` in seconds. */
export async function openClient(
	context: IExecuteFunctions | ILoadOptionsFunctions,
	{ maxWait, signal }: { maxWait?: number; signal?: AbortSignal } = {},
): Promise<Client> {
	const tenant = tenantOf(await context.getCredentials('zscalerApi'));
	return createClient({
		tenant,
		ports: portsOf(context),
		maxWait: maxWait === undefined ? undefined : maxWait * 1000,
		signal,
	});
}
