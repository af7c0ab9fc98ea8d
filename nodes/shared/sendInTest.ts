import type { ICredentialTestFunctions } from 'n8n-workflow';

import { lowerHeaders } from '../../zscaler/transport/lowerHeaders';
import type { HttpAnswer, HttpRequest } from '../../zscaler/contract/ports';
import { readExact } from '../../zscaler/contract/json/readExact';

/** A test may ask for the head alone. */
type TestRequest = Omit<HttpRequest, 'method'> & {
	readonly method: HttpRequest['method'] | 'HEAD';
};

/**
 * The one way to send that n8n gives a credential test (n8n-core credentials-test-context.js, 2.41.1).
 * Its `timeout` is axios's: how long the line may be silent. It knows no signal; the socket that
 * Node.js opens for the agent does (net.Socket, tls.connect).
 */
export const sendInTest =
	(request: ICredentialTestFunctions['helpers']['request']) =>
	async (
		{ method, url, query, headers, body, timeout, as = 'json' }: TestRequest,
		signal?: AbortSignal,
	): Promise<HttpAnswer> => {
		const answer: unknown = await request({
			method,
			uri: url,
			...(query === undefined ? {} : { qs: { ...query } }),
			headers: { ...headers },
			timeout,
			agentOptions: { signal } as object,
			simple: false,
			resolveWithFullResponse: true,
			followRedirect: false,
			followAllRedirects: false,
			...(body === undefined ? {} : { body }),
			...(typeof body === 'string' || as !== 'json' ? {} : { json: true }),
			...(as === 'stream' ? { useStream: true } : {}),
		});
		const { statusCode, headers: got, body: content } = answer as Partial<FullResponse>;
		return {
			status: statusCode ?? 0,
			headers: lowerHeaders(got ?? {}),
			body: as === 'json' && typeof content === 'string' ? readExact(content) : content,
		};
	};

interface FullResponse {
	readonly statusCode: number;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly body: unknown;
}
