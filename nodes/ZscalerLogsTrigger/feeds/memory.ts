import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

/** What the trigger remembers of its feeds while it is published. */
export interface FeedMemory {
	/** SHA-256 of the secret, hexadecimal: the secret itself is nowhere in n8n. */
	readonly digest: string;
	readonly url: string;
	/** Names of the feeds, for messages. */
	readonly names: readonly string[];
}

export const recall = (context: IHookFunctions | IWebhookFunctions): FeedMemory | undefined =>
	context.getWorkflowStaticData('node').feeds as FeedMemory | undefined;

export function remember(context: IHookFunctions, memory: FeedMemory): void {
	context.getWorkflowStaticData('node').feeds = { ...memory };
}

export function forget(context: IHookFunctions): void {
	delete context.getWorkflowStaticData('node').feeds;
}
