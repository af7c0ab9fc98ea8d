import type { IWebhookFunctions } from 'n8n-workflow';

/** What is used of the request that n8n hands over, an express one with additions of n8n's. */
export interface PushRequest {
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	/** Whom it comes from, by the proxies that n8n trusts. */
	readonly ip?: string;
	/** There after `readRawBody`; unpacked where a header says that it is packed. */
	readonly rawBody?: Uint8Array;
	readonly readRawBody: () => Promise<void>;
}

export interface PushResponse {
	readonly statusCode: number;
	readonly writableEnded: boolean;
	readonly status: (code: number) => PushResponse;
	readonly json: (body: object) => unknown;
	readonly once: (event: 'finish', listener: () => void) => unknown;
}

export const pushRequestOf = (context: IWebhookFunctions): PushRequest =>
	context.getRequestObject() as PushRequest;

export const responseOf = (context: IWebhookFunctions): PushResponse =>
	context.getResponseObject() as PushResponse;
