import type { IHttpRequestOptions } from 'n8n-workflow';

export type Options = IHttpRequestOptions & { uri?: string };

/** Where a request goes: the node helpers name it `url`, n8n's HTTP Request node `uri`. */
export function requestTargetOf({ url, uri, baseURL }: Options): URL | undefined {
	const address = [url, uri].find(Boolean) ?? '';
	try {
		return new URL(address, baseURL);
	} catch {
		return undefined;
	}
}
