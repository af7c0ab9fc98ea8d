import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { staticData } from '../../shared/staticData';

/** What the trigger remembers of its feeds while it is published. */
export interface PublishedFeeds {
	/** SHA-256 of the secret, hexadecimal: the secret itself is nowhere in n8n. */
	readonly digest: string;
	readonly url: string;
	/** Names of the feeds, for messages. */
	readonly names: readonly string[];
}

const feeds = (context: IHookFunctions | IWebhookFunctions) =>
	staticData<PublishedFeeds>(context, 'node', 'feeds');

export const readPublishedFeeds = (
	context: IHookFunctions | IWebhookFunctions,
): PublishedFeeds | undefined => feeds(context).read();

export function writePublishedFeeds(context: IHookFunctions, published: PublishedFeeds): void {
	feeds(context).write({ ...published });
}

export function clearPublishedFeeds(context: IHookFunctions): void {
	feeds(context).clear();
}
