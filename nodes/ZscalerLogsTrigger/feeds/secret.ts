import { randomBytes } from 'node:crypto';
import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { keepSecret } from '../../../zscaler/contract/text/secrets';
import { sha256 } from '../../../zscaler/contract/sha256';
import { readPublishedFeeds } from './publishedFeeds';
import { triggerKey } from './triggerKey';

/** Of the feeds that the trigger creates. */
export const HEADER_NAME = 'X-NSS-Secret';

/**
 * Digests of secrets that feeds are being created with, by trigger: Zscaler tests a feed before n8n
 * saves what the trigger remembers.
 */
const coming = new Map<string, Uint8Array>();

export interface NewSecret {
	/** Goes to Zscaler alone. */
	readonly secret: string;
	/** What n8n keeps of it. */
	readonly digest: string;
	readonly settle: () => void;
}

/** A secret of which n8n keeps the digest alone; until it is settled it is known in memory too. */
export function makeSecret(context: IHookFunctions): NewSecret {
	const secret = randomBytes(32).toString('hex');
	keepSecret(secret);
	const digest = sha256(secret);
	const key = triggerKey(context);
	coming.set(key, digest);
	return {
		secret,
		digest: digest.toString('hex'),
		settle: () => coming.delete(key),
	};
}

export function digestsOf(context: IWebhookFunctions): Uint8Array[] {
	const stored = readPublishedFeeds(context)?.digest;
	const next = coming.get(triggerKey(context));
	return [
		...(stored === undefined ? [] : [Buffer.from(stored, 'hex')]),
		...(next === undefined ? [] : [next]),
	];
}

/** Feeds are being created and tested: what a test posts need not be a record. */
export const isBeingTested = (context: IWebhookFunctions): boolean =>
	coming.has(triggerKey(context));
