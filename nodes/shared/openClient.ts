import { type Client, createClient } from '../../zscaler/client/createClient';
import { redactor } from '../../zscaler/contract/text/secrets';
import { ZscalerError } from '../../zscaler/contract/zscalerError';
import { holdsRounded } from '../../zscaler/contract/json/rounded';
import { shownValue } from '../../zscaler/contract/text/shownValue';
import { sharedClock, tenantOf } from '../../zscaler/tenant';
import { secretsIn } from '../../zscaler/tenant/credential';
import type { ApiContext } from './apiContext';
import { portsOf } from './portsOf';
import { SECOND_MS } from '../../zscaler/contract/durations';

export interface OpenClientOptions {
	/** Seconds that one call may wait. */
	readonly maxWait?: number;
	/** ZPA: instead of the credential's. */
	readonly microtenantId?: unknown;
	readonly signal?: AbortSignal;
}

/** A client for the node's credential. */
export async function openClient(
	context: ApiContext,
	{ maxWait, microtenantId, signal }: OpenClientOptions = {},
): Promise<Client> {
	const credential = await context.getCredentials('zscalerApi');
	const own = tenantOf(credential);
	const confined = readMicrotenant(microtenantId);
	const tenant = confined === undefined ? own : { ...own, microtenantId: confined };
	return createClient({
		tenant,
		ports: { ...portsOf(context), redact: redactor(secretsIn(credential)) },
		clock: sharedClock,
		maxWait: maxWait === undefined ? undefined : maxWait * SECOND_MS,
		signal,
	});
}

/** Only the form promises a text: an expression may give anything. */
function readMicrotenant(given: unknown): string | undefined {
	if (given === undefined || given === null || given === '') return undefined;
	const text = typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
	if (/^\d+$/.test(text) && !holdsRounded(given)) return text;
	throw new ZscalerError(`'${shownValue(given)}' is no ID of a microtenant.`, {
		kind: 'invalid',
		product: 'zpa',
		advice: 'Microtenant ID takes digits alone, in quotes where an expression gives them.',
	});
}
