import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { type FeedKey, readFeedKey } from '../../../credentials/readFeedKey';
import { signFeedRequest } from '../../../credentials/signFeedRequest';
import { lowerHeaders } from '../../../credentials/lowerHeaders';
import { describe, isPage } from '../../../zscaler/client/contract/describe';
import type { HttpAnswer } from '../../../zscaler/client/ports';
import { ZscalerError } from '../../../zscaler/client/zscalerError';

/** Asks for the address with the key, for its head or its first bytes alone: a feed may be large. */
export async function testZscalerFeedApi(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	try {
		const form = credential.data ?? {};
		const { address } = readFeedKey(form);
		const head = await ask(this, form, address, 'HEAD');
		const answer = tellsLittle(head) ? await ask(this, form, address, 'GET') : head;
		return judge(answer, address);
	} catch (error) {
		const { message, facts } =
			error instanceof ZscalerError ? error : { message: unreachable, facts: undefined };
		return { status: 'Error', message: [message, facts?.advice].filter(Boolean).join('. ') };
	}
}

const unreachable = 'The address cannot be reached. Check it, and the network of this n8n';

/** Servers that do not answer HEAD, and those whose page may be that of a sign-in, whatever its status. */
const noHead = new Set([404, 405, 501]);

const tellsLittle = ({ status, headers }: HttpAnswer): boolean =>
	noHead.has(status) || /html/i.test(headers['content-type'] ?? '');

async function ask(
	{ helpers }: ICredentialTestFunctions,
	form: NonNullable<ICredentialsDecrypted['data']>,
	address: FeedKey['address'],
	method: 'HEAD' | 'GET',
): Promise<HttpAnswer> {
	const signed = await signFeedRequest(form, { url: address.href });
	const { statusCode, headers, body } = (await helpers.request({
		method,
		uri: address.href,
		qs: signed.qs,
		headers: { ...signed.headers, ...(method === 'GET' ? { Range: 'bytes=0-1023' } : {}) },
		timeout: 30_000,
		simple: false,
		resolveWithFullResponse: true,
		followRedirect: false,
		followAllRedirects: false,
	})) as Asked;
	return { status: statusCode, headers: lowerHeaders(headers), body };
}

interface Asked {
	readonly statusCode: number;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly body: unknown;
}

function judge(answer: HttpAnswer, { host }: URL): INodeCredentialTestResult {
	const { status, headers, body } = answer;
	if (status < 300 && isPage(headers, String(body ?? ''))) {
		const message = `${host} answers with ${describe(answer)} in place of a feed: check the address, and whether it asks for a sign-in`;
		return { status: 'Error', message };
	}
	if (status < 300 || status === 416) {
		return { status: 'OK', message: `${host} takes the key` };
	}
	return { status: 'Error', message: complaintOf(status, host) };
}

function complaintOf(status: number, host: string): string {
	if (status === 401 || status === 403) return `${host} refuses the key (HTTP ${status})`;
	if (status < 400) return `${host} sends on to another address: give that one, for its key`;
	return `${host} answers HTTP ${status}: check the address`;
}
