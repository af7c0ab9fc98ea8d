import { readExact } from '../contract/json/readExact';
import { writeExact } from '../contract/json/writeExact';
import type { ApiRequest } from '../contract/apiRequest';
import { products } from '../contract/products';
import { countCall } from '../usage/countCall';
import { abandonable } from '../transport/abandonable';
import { unexpected } from './answers/unexpected';
import type { CallContext } from './callContext';
import { gather } from '../transport/gather';
import { type Deadline, readUntil, startDeadline } from '../transport/startDeadline';
import type { HttpAnswer, HttpRequest } from '../contract/ports';
import { readError } from './readError';
import { readNoAnswer } from './readNoAnswer';
import { isRefused, isStream, readRefusal } from './readRefusal';
import type { ZscalerError } from '../contract/zscalerError';
import { MINUTE_MS, SECOND_MS } from '../contract/durations';

/** A try that failed. */
export interface Failed {
	readonly error: ZscalerError;
	/** Zscaler may have done it all the same. */
	readonly arrived: boolean;
	/** Trying again may help. */
	readonly transient: boolean;
}

/** Milliseconds that a call may take at most. */
const LONGEST = 2 * MINUTE_MS;

/** Milliseconds that a file may be on its way, there or back, whatever Max Wait is. */
const FILE = 5 * MINUTE_MS;

/** What is sent is given time to be answered, a write more: to lose its answer costs more. */
const shortest = { reading: 5 * SECOND_MS, writing: 10 * SECOND_MS } as const;

/** Milliseconds. */
interface Times {
	/** Whatever is no file, such as a sign-in before it. */
	readonly usual: number;
	/** Until the answer begins. */
	readonly beginning: number;
	/** From then on, until it is whole. */
	readonly whole: number;
}

function timesFor({ as, body, method }: ApiRequest, left: number): Times {
	const min = method === 'GET' ? shortest.reading : shortest.writing;
	const usual = Math.min(LONGEST, Math.max(left, min));
	return {
		usual,
		beginning: body instanceof Uint8Array ? FILE : usual,
		whole: isDownload(as) ? FILE : usual,
	};
}

const isDownload = (as: ApiRequest['as']): boolean => as === 'binary' || as === 'stream';

const isFile = ({ as, body }: ApiRequest): boolean => isDownload(as) || body instanceof Uint8Array;

export interface Chances {
	/** A refused session is renewed behind the call, which is sent once more. */
	readonly mayRenew: boolean;
	/** Epoch milliseconds at which the call's time is over. */
	readonly deadline: number;
	/** Nothing is waited for, a sign-in that passes neither. */
	readonly once?: boolean;
}

/**
 * Sends once; where it `mayRenew`, once more with a new session when Zscaler refuses the old one.
 * Rejects when the execution is cancelled, or when signing in failed.
 */
export async function tryOnce(
	context: CallContext,
	request: ApiRequest,
	{ mayRenew, deadline, once }: Chances,
): Promise<HttpAnswer | Failed> {
	const { ports, signal, usage, onAnswer } = context;
	const sentAt = ports.now();
	const times = timesFor(request, deadline - sentAt);
	const end = startDeadline(ports, times.beginning, signal);
	let isSigningIn = false;
	const onSignIn = (isUnderWay: boolean): void => void (isSigningIn = isUnderWay);
	let answer: HttpAnswer;
	try {
		const wanted = {
			...httpRequest(context, request, mayRenew),
			...patienceOf(times),
			onSignIn,
			once,
		};
		const sent = ports.send(wanted, end.signal).then((came) => readBegun(came, times, end));
		answer = exact(request, await readFile(request, await abandonable(sent, end.signal)));
		if (!isFile(request)) end.clear();
		// Of a refusal the beginning was read alone.
		else if (!isStream(answer.body)) end.abandon();
	} catch (thrown) {
		end.clear();
		const read = readNoAnswer(thrown, request, context.tenant, isSigningIn);
		if (read === undefined) throw thrown;
		countCall(usage, request, 0, ports.now());
		return read;
	}
	countCall(usage, request, answer.status, ports.now());
	onAnswer(request, answer, sentAt);
	const failed = failureIn(context, request, answer);
	if (failed === undefined) return answer;
	end.abandon();
	return failed;
}

const patienceOf = ({ usual, beginning, whole }: Times) => ({
	timeout: Math.max(beginning, whole),
	patience: usual,
});

/** An answer that has begun: the rest of a refusal is short, and comes soon or never. */
async function readBegun(answer: HttpAnswer, times: Times, end: Deadline): Promise<HttpAnswer> {
	if (!isStream(answer.body)) return answer;
	end.extend(isRefused(answer) ? shortest.reading : times.whole);
	const read = await readRefusal(answer);
	return isStream(read.body) ? { ...read, body: readUntil(read.body, end) } : read;
}

/** What was sent as a file, or comes as one, is handed on piece by piece: who wants it whole gathers it. */
const readFile = async ({ as }: ApiRequest, answer: HttpAnswer): Promise<HttpAnswer> =>
	as === 'stream' || !isStream(answer.body)
		? answer
		: { ...answer, body: await gather(answer.body) };

function httpRequest({ tenant }: CallContext, request: ApiRequest, mayRenew: boolean): HttpRequest {
	const { product, method, path, query, body } = request;
	const { microtenantId } = tenant;
	const confined = product === 'zpa' && microtenantId !== undefined;
	return {
		method,
		url: tenant.baseOf(product) + path,
		query: confined ? { microtenantId, ...query } : query,
		headers: { accept: request.as === undefined ? 'application/json' : '*/*', ...typeOf(body) },
		...(body === undefined ? {} : { body: writeExact(body) }),
		as: isFile(request) ? 'stream' : 'text',
		...(mayRenew && products[product].ownToken !== true ? {} : { keeps401: true }),
	};
}

/** JSON is read here, refusals included: n8n's own reading would round long numbers. */
function exact({ as }: ApiRequest, answer: HttpAnswer): HttpAnswer {
	const { status, body } = answer;
	if (as !== undefined && status < 400) return answer;
	const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
	return typeof text === 'string' ? { ...answer, body: readExact(text) } : answer;
}

/** A PAC file is text, an upload bytes, all else JSON. */
function typeOf(body: unknown): Readonly<Record<string, string>> {
	if (body === undefined) return {};
	if (typeof body === 'string') return { 'content-type': 'text/plain' };
	const bytes = body instanceof Uint8Array;
	return { 'content-type': bytes ? 'application/octet-stream' : 'application/json' };
}

function failureIn(
	context: CallContext,
	request: ApiRequest,
	answer: HttpAnswer,
): Failed | undefined {
	const { now, redact } = context.ports;
	const error = readError(answer, request, now(), redact);
	if (error !== undefined) return { error, ...chancesOf(request, error, answer) };
	return unexpected(request, answer, context);
}

/**
 * A gateway that lost what lies behind it cannot say how far the request came. Who refuses a session
 * says so; a 401 without a word was seen to have created (terraform-provider-zia docs/guides/troubleshooting.md, 2026-08).
 */
function chancesOf(request: ApiRequest, { facts }: ZscalerError, { status, body }: HttpAnswer) {
	const lost = status === 502 || status === 504 || (status === 503 && facts.retryAt === undefined);
	const wordless = status === 401 && (body === undefined || body === null || body === '');
	const refused = facts.kind === 'failed' && !lost && status !== 503;
	return {
		arrived: lost || wordless,
		transient: status >= 400 && (!refused || request.repeatable),
	};
}

/** Told apart by what they are made of. */
export const hasFailed = (outcome: HttpAnswer | Failed): outcome is Failed => 'error' in outcome;
