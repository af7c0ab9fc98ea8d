import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { staticData } from '../../shared/staticData';

/** What the trigger remembers of its feeds while it is published. */
export interface FeedMemory {
	/** SHA-256 of the secret, hexadecimal: the secret itself is nowhere in n8n. */
	readonly digest: string;
	readonly url: string;
	/** Names of the feeds, for messages. */
	readonly names: readonly string[];
}

const feeds = (context: IHookFunctions | IWebhookFunctions) =>
	staticData<FeedMemory>(context, 'node', 'feeds');

export const recall = (context: IHookFunctions | IWebhookFunctions): FeedMemory | undefined =>
	feeds(context).read();

export function remember(context: IHookFunctions, memory: FeedMemory): void {
	feeds(context).write({ ...memory });
}

export function forget(context: IHookFunctions): void {
	feeds(context).clear();
}
