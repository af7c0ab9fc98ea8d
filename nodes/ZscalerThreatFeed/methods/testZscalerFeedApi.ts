import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { readFeedKey } from '../../../credentials/readFeedKey';
import { signFeedRequest } from '../../../credentials/signFeedRequest';
import { sleepUntil } from '../../../credentials/sleepUntil';
import { describe } from '../../../zscaler/transport/describe';
import { isPage } from '../../../zscaler/contract/text/isPage';
import { inSeconds, Overdue } from '../../../zscaler/transport/overdue';
import { endWithin } from '../../../zscaler/transport/startDeadline';
import type { HttpAnswer, Query } from '../../../zscaler/contract/ports';
import { isStream, readSome } from '../../../zscaler/client/readRefusal';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { sendInTest } from '../../shared/sendInTest';
import { SECOND_MS } from '../../../zscaler/contract/durations';

/** Milliseconds for the whole test: a person looks on. */
const PATIENCE = 30 * SECOND_MS;

/** Asks for the address with the key, for its head or its first bytes alone: a feed may be large. */
export async function testZscalerFeedApi(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	try {
		const form = credential.data ?? {};
		const { address } = readFeedKey(form);
		return await endWithin({ alarm: sleepUntil }, PATIENCE, async (signal) => {
			const head = await ask(this, form, 'HEAD', signal);
			return judge(tellsLittle(head) ? await ask(this, form, 'GET', signal) : head, address);
		});
	} catch (error) {
		const { message, facts } =
			error instanceof ZscalerError ? error : { message: noAnswer(error), facts: undefined };
		return { status: 'Error', message: [message, facts?.advice].filter(Boolean).join('. ') };
	}
}

const noAnswer = (error: unknown): string =>
	error instanceof Overdue
		? `The address did not finish its answer within ${inSeconds(error.waited)}. Check it, and whether a proxy between holds answers back`
		: 'The address cannot be reached. Check it, and the network of this n8n';

/** Servers that do not answer HEAD, and those whose page may be that of a sign-in, whatever its status. */
const noHead = new Set([404, 405, 501]);

const tellsLittle = ({ status, headers }: HttpAnswer): boolean =>
	noHead.has(status) || /html/i.test(headers['content-type'] ?? '');

async function ask(
	{ helpers }: ICredentialTestFunctions,
	form: NonNullable<ICredentialsDecrypted['data']>,
	method: 'HEAD' | 'GET',
	signal: AbortSignal,
): Promise<HttpAnswer> {
	const { address } = readFeedKey(form);
	const { qs, headers } = await signFeedRequest(form, { url: address.href });
	const answer = await sendInTest(helpers.request)(
		{
			...{ method, url: address.href, query: qs as Query, timeout: PATIENCE, as: 'stream' },
			headers: {
				...(headers as Record<string, string>),
				...(method === 'GET' ? { Range: 'bytes=0-1023' } : {}),
			},
		},
		signal,
	);
	return isStream(answer.body) ? { ...answer, body: await readSome(answer.body) } : answer;
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
