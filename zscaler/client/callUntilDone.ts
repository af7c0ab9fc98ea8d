import type { ApiRequest } from '../contract/apiRequest';
import { products } from '../contract/products';
import { countWait } from '../usage/countCall';
import { askWhoAnswers } from './answers/askWhoAnswers';
import type { CallContext } from './callContext';
import { type Release, takeSlot } from './limits/takeSlot';
import { inSeconds } from '../transport/overdue';
import { doesSomething, fateUnknown, planRetry, withFacts } from './planRetry';
import { mayBeDone, withoutDoubt } from './mayBeDone';
import type { HttpAnswer } from '../contract/ports';
import { placeOf } from './readError';
import { gotNoAnswer, originOf } from './outages';
import { type Chances, type Failed, hasFailed, tryOnce } from './tryOnce';
import { ZscalerError } from '../contract/zscalerError';
import { SECOND_MS } from '../contract/durations';

export interface CallOptions {
	/**
	 * Asked when no answer tells whether a write was done: the answer that stands for it where it was
	 * applied, `undefined` where it was not, so that it may be sent again. Rejects where it cannot be told.
	 */
	readonly confirm?: (error: ZscalerError) => Promise<HttpAnswer | undefined>;
	/** Statuses that the caller meets himself, e.g. with a smaller page. */
	readonly final?: readonly number[];
	/** Milliseconds that this call may spend, waiting included; default the client's. */
	readonly maxWait?: number;
	/** Sent although the execution was cancelled: to undo what it has begun. */
	readonly cleanup?: boolean;
}

/**
 * Sends until Zscaler has done it, refuses it for good, or the time is over. Where it could not be reached
 * for the whole time of a call before, once.
 */
export async function callUntilDone(
	context: CallContext,
	request: ApiRequest,
	options: CallOptions = {},
): Promise<HttpAnswer> {
	const { outages, tenant } = context;
	const origin = originOf(tenant.baseOf(request.product));
	const heard = outages.heard.get(origin);
	try {
		return await sendUntilDone(context, request, options, outages.away.has(origin));
	} catch (error) {
		const isSilent = heard === outages.heard.get(origin) && gotNoAnswer(error);
		if (isSilent && options.maxWait === undefined) outages.away.add(origin);
		throw error;
	}
}

async function sendUntilDone(
	context: CallContext,
	request: ApiRequest,
	{ confirm, final = [] }: CallOptions,
	once: boolean,
): Promise<HttpAnswer> {
	const { ports } = context;
	let deadline = ports.now() + context.maxWait;
	const past = { tries: 0, refusals: 0, unsure: false };
	let mayRenew = request.repeatable;
	let last: ZscalerError | undefined;
	for (;;) {
		const release = await waitForSlot(context, request, deadline, last);
		if (release instanceof ZscalerError) {
			const isOpen = past.unsure && doesSomething(request);
			return lastLook(isOpen ? fateUnknown(release) : release, confirm);
		}
		if (once) deadline = ports.now();
		const outcome = await tryKnown(context, request, { mayRenew, deadline, once }, release);
		if (!hasFailed(outcome)) return outcome;
		last = outcome.error;
		past.tries += 1;
		const refused = outcome.error.facts.kind === 'sessionEnded';
		past.refusals += refused ? 1 : 0;
		mayRenew = request.repeatable || (refused && !outcome.arrived);
		const tried = { ...outcome, ...past, transient: outcome.transient && !isFinal(outcome, final) };
		const step = planRetry(request, tried, { now: ports.now(), deadline, random: Math.random() });
		past.unsure ||= outcome.arrived;
		ports.log?.('debug', `${request.label}: ${outcome.error.message}`, { step: step.do });
		if (step.do === 'throw') return lastLook(step.error, confirm);
		if (step.do === 'rest') return { status: 204, headers: {}, body: '' };
		if (step.do === 'ask') {
			if (confirm === undefined) throw step.error;
			const confirmed = await confirm(step.error);
			if (confirmed !== undefined) return confirmed;
			if (step.until > deadline) throw notDone(outcome.error);
		}
		await waitUntil(context, request, step.until);
	}
}

async function waitUntil(
	{ ports, signal, usage }: CallContext,
	request: ApiRequest,
	until: number,
): Promise<void> {
	const before = ports.now();
	if (until <= before) return;
	await ports.sleep(until - before, signal);
	countWait(usage, request, ports.now() - before, ports.now());
}

async function tryKnown(
	context: CallContext,
	request: ApiRequest,
	chances: Chances,
	release: Release,
): Promise<HttpAnswer | Failed> {
	const outcome = await tryInSlot(context, request, chances, release);
	return hasFailed(outcome) ? outcome : askWhoAnswers(context, request, outcome, callUntilDone);
}

/** Tells the limits whether Zscaler can have counted the try. */
async function tryInSlot(
	context: CallContext,
	request: ApiRequest,
	chances: Chances,
	release: Release,
): Promise<HttpAnswer | Failed> {
	let counted = true;
	try {
		const outcome = await tryOnce(context, request, chances);
		counted = !hasFailed(outcome) || mayCount(outcome);
		return outcome;
	} catch (error) {
		// It was the sign-in that failed, before anything else was sent.
		counted = !(error instanceof ZscalerError);
		throw error;
	} finally {
		release(counted);
	}
}

const mayCount = ({ arrived, error: { facts } }: Failed): boolean =>
	facts.kind !== 'sessionEnded' && (arrived || facts.status !== undefined);

/** It is not sent again: whether it was done all the same is looked for once. */
async function lastLook(error: ZscalerError, confirm: CallOptions['confirm']): Promise<HttpAnswer> {
	if (confirm === undefined || !mayBeDone(error)) throw error;
	const confirmed = await confirm(error);
	if (confirmed !== undefined) return confirmed;
	throw error.facts.kind === 'fateUnknown' ? notDone(withoutDoubt(error)) : error;
}

/** It was looked for, and is not there. */
const notDone = (error: ZscalerError): ZscalerError =>
	new ZscalerError(`${error.message}. It was not done`, error.facts, { cause: error });

const isFinal = ({ error }: Failed, final: readonly number[]): boolean =>
	error.facts.status !== undefined && final.includes(error.facts.status);

/** Waits until Zscaler takes the call; answers how to tell that it was answered, or why it is not sent. */
async function waitForSlot(
	context: CallContext,
	request: ApiRequest,
	deadline: number,
	last?: ZscalerError,
): Promise<Release | ZscalerError> {
	const { ports } = context;
	const before = ports.now();
	const slot = await takeSlot({ ...context, request, deadline });
	const waited = ports.now() - before;
	countWait(context.usage, request, waited, ports.now());
	if ('tooLate' in slot) {
		return last === undefined
			? tooLate(request, Math.ceil(slot.tooLate), waited)
			: withFacts(last, { retryAt: Math.ceil(slot.tooLate) });
	}
	if (waited > SECOND_MS)
		ports.log?.('debug', `Waited ${waited} ms for Zscaler's limit`, placeOf(request));
	return slot.release;
}

/** Where a try has failed, that tells more than that the next one has no time. */
function tooLate(request: ApiRequest, retryAt: number, waited: number): ZscalerError {
	const { name } = products[request.product];
	const message =
		waited < SECOND_MS
			? `${name} takes no more calls of this kind for now`
			: `The call waited ${inSeconds(waited)} for its turn under the limits of ${name}, and was not sent`;
	return new ZscalerError(message, { kind: 'rateLimited', ...placeOf(request), retryAt });
}
