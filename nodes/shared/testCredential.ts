import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { lowerHeaders } from '../../credentials/lowerHeaders';
import { sleepUntil } from '../../credentials/sleepUntil';
import type { Send } from '../../zscaler/client/ports';
import { sessionBook, testSession } from '../../zscaler/session';
import { logTo } from './logTo';

/** The credential's Test: signs in for real, with the same care as the nodes do. */
export async function testZscalerApi(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const { ok, message } = await testSession(sessionBook, credential.data ?? {}, {
		// eslint-disable-next-line @n8n/community-nodes/no-deprecated-workflow-functions -- there is no other here
		send: sendThrough(this.helpers.request),
		sleep: sleepUntil,
		alarm: sleepUntil,
		now: Date.now,
		log: logTo(this),
	});
	return { status: ok ? 'OK' : 'Error', message };
}

/** The one way to send that n8n gives a credential test. */
const sendThrough =
	(request: ICredentialTestFunctions['helpers']['request']): Send =>
	async ({ method, url, headers, body, timeout }, signal) => {
		const answer: unknown = await request({
			method,
			uri: url,
			headers: { ...headers },
			timeout,
			// This helper knows no signal; the socket that Node.js opens for the agent does (net.Socket).
			agentOptions: { signal } as object,
			simple: false,
			resolveWithFullResponse: true,
			followRedirect: false,
			followAllRedirects: false,
			...(body === undefined ? {} : { body }),
			...(typeof body === 'string' ? {} : { json: true }),
		});
		const { statusCode, headers: got, body: content } = answer as Partial<FullResponse>;
		return { status: statusCode ?? 0, headers: lowerHeaders(got ?? {}), body: parse(content) };
	};

interface FullResponse {
	readonly statusCode: number;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly body: unknown;
}

function parse(body: unknown): unknown {
	if (typeof body !== 'string') return body;
	try {
		return JSON.parse(body);
	} catch {
		return body;
	}
}
