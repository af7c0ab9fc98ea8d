import type { IHttpRequestHelper, IHttpRequestOptions } from 'n8n-workflow';
import type { Send } from '../zscaler/contract/ports';
import { isHolder } from '../zscaler/contract/json/json';
import { lowerHeaders } from '../zscaler/transport/lowerHeaders';
import { SECOND_MS } from '../zscaler/contract/durations';

type HttpRequest = IHttpRequestHelper['helpers']['httpRequest'];

/** Sends through n8n's helper: its proxy, its certificates, its log. Follows no redirect. */
export const sendThrough =
	(httpRequest: HttpRequest): Send =>
	async ({ method, url, headers, query, body, timeout }, signal) => {
		const options: IHttpRequestOptions = {
			method,
			url,
			headers: { ...headers },
			qs: { ...query },
			// The signal speaks first: it knows how long was waited.
			timeout: timeout === undefined ? undefined : timeout + SECOND_MS,
			abortSignal: signal,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			...(body === undefined ? {} : { body }),
		};
		const answer: unknown = await httpRequest(options);
		const { statusCode, headers: got, body: content } = isHolder(answer) ? answer : {};
		return {
			status: typeof statusCode === 'number' ? statusCode : 0,
			headers: lowerHeaders(isHolder(got) ? got : {}),
			body: content,
		};
	};
