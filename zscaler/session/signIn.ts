import { endWithin } from '../transport/startDeadline';
import type { HttpAnswer, HttpRequest, Ports } from '../contract/ports';
import { ZscalerError } from '../contract/zscalerError';
import { isJsonObject } from '../contract/json/json';
import { keepSecret, redactor } from '../contract/text/secrets';
import { tameJson } from '../contract/json/readJson';
import { deviationOf, learnClock, serverNow } from '../tenant/clock';
import { secretsIn } from '../tenant/credential';
import type { Access } from './access';
import { type AccountState, accountState, type SessionStore, type Why } from './sessionStore';
import { natureOf } from './natureOf';
import { noteFailure, noteUnheard, refusePaused } from './pause';
import { readSignInRefusal } from './readSignInRefusal';
import type { RefusedSignIn } from './refusalFacts';
import { readUnreachable } from './readUnreachable';
import { recordSignIn } from './recordSignIn';
import { noteAnswer, noteFault, refuseResting } from './rest';
import { SIGN_IN_TIMEOUT } from '../tenant/methods/signInMethod';
import type { Session } from './session';
import { MINUTE_MS } from '../contract/durations';

export interface SessionPorts extends Pick<Ports, 'send' | 'alarm' | 'now' | 'log'> {
	/** Without it nothing is waited for. */
	readonly sleep?: Ports['sleep'];
	/** Ends whatever is under way: nobody waits for it any more. */
	readonly signal?: AbortSignal;
	/** Epoch milliseconds since which somebody waits. */
	readonly began?: number;
	/** Epoch milliseconds at which nobody waits any more. */
	readonly until?: number;
}

/** Milliseconds. */
const MIN = 500;

/** A clock that is off by this much can be why a sign-in was refused. */
const SUSPICIOUS_SKEW = MINUTE_MS;

interface Attempt {
	readonly store: SessionStore;
	readonly access: Access;
	readonly account: AccountState;
	readonly why: Why;
	readonly ports: SessionPorts;
}

/**
 * Signs in, one at a time per account; not at all where its turn comes when nobody waits any more. Throws without asking Zscaler: `signInPaused` once two sign-ins
 * of the account were refused within a minute, and what kept the last one from being answered while
 * that may last. Otherwise throws whatever made it fail.
 */
export function signIn(
	store: SessionStore,
	access: Access,
	why: Why,
	ports: SessionPorts,
): Promise<Session> {
	const account = accountState(store, access.tenant.key);
	const turn = account.queue.then(() => attempt({ store, access, account, why, ports }, true));
	account.queue = turn.catch(() => undefined);
	return turn;
}

/** Tries once more where the answer's date shows that the time stamp was wrong. */
async function attempt(given: Attempt, mayRepeat: boolean): Promise<Session> {
	const { store, access, account, ports } = given;
	const deviation = () => deviationOf(store.clock, access.tenant.key);
	ports.signal?.throwIfAborted();
	refuseResting(account, ports.now(), ports.began ?? ports.now());
	refusePaused(account, ports.now(), access.method.locks);
	const assumed = deviation();
	try {
		const session = await signInOnce(given);
		noteAnswer(account);
		return session;
	} catch (error) {
		count(given, error);
		const wasOff = Math.abs(deviation() - assumed) > SUSPICIOUS_SKEW;
		if (!mayRepeat || !access.method.timestamped || !wasOff) throw error;
	}
	return await attempt(given, false);
}

async function signInOnce({ store, access, why, ports }: Attempt): Promise<Session> {
	const { tenant, method, state, credentialFingerprint: owner } = access;
	const before = ports.now();
	const stamp = serverNow(store.clock, tenant.key, before);
	const request = method.signIn(access.credential, tenant, stamp);
	const answer = await ask(access, request, ports);
	learnClock(store.clock, tenant.key, answer.headers, { now: ports.now(), before });
	const issued = method.read(answer);
	const issuedAt = serverNow(store.clock, tenant.key, before);
	if (issued === undefined)
		throw refusalOf(access, request, { answer, skew: issuedAt - stamp, now: ports.now() });
	const { token, life } = issued;
	keepSecret(token);
	const session = { scheme: tenant.scheme, token, issuedAt, expiresAt: issuedAt + life, owner };
	recordSignIn(store, access, { why, at: before, issuedAt, until: session.expiresAt }, ports.log);
	state.session = session;
	state.lastUse = issuedAt;
	return session;
}

async function ask(
	{ tenant }: Access,
	request: HttpRequest,
	ports: SessionPorts,
): Promise<HttpAnswer> {
	const { now, until = Infinity, signal } = ports;
	// Ends a little before whoever waits for it goes, so that he hears why.
	const left = Math.max(MIN, until - now() - MIN);
	const timeout = Math.min(SIGN_IN_TIMEOUT, left);
	const timed = { ...request, timeout };
	try {
		const answer = await endWithin(ports, timeout, (end) => ports.send(timed, end), signal);
		return { ...answer, body: tameJson(answer.body) };
	} catch (error) {
		throw readUnreachable(error, tenant);
	}
}

function refusalOf(
	{ credential, tenant, method }: Access,
	request: HttpRequest,
	refused: Pick<RefusedSignIn, 'answer' | 'skew' | 'now'>,
): ZscalerError {
	const { host } = new URL(tenant.signInUrl);
	const fields = tenant.fields.signIn;
	return readSignInRefusal(
		{ method, host, fields, ...refused },
		redactor([...secretsIn(credential), ...secretsSent(request)]),
	);
}

/** Hashes and assertions made of secrets, which open as much for a while. */
function secretsSent({ body }: HttpRequest): string[] {
	const form = typeof body === 'string' ? Object.fromEntries(new URLSearchParams(body)) : body;
	return Object.entries(isJsonObject(form) ? form : {})
		.filter(([name]) => /(key|secret|password|assertion)$/i.test(name))
		.map(([, value]) => String(value));
}

/** A form that cannot even be sent counts for nothing; what no one refused is no reason to pause. */
function count({ store, access, account, why, ports }: Attempt, error: unknown): void {
	if (!(error instanceof ZscalerError)) return;
	const { message, facts } = error;
	const now = ports.now();
	recordSignIn(store, access, { why, at: now, failure: message }, ports.log);
	if (facts.kind === 'invalid') return;
	const { locks } = access.method;
	const { refused, unheard } = natureOf(error, 1);
	if (refused || unheard) noteUnheard(account, now);
	if (refused) {
		noteAnswer(account);
		noteFailure(account, now, message, message.includes('has locked'));
	} else noteFault(account, error, now, locks);
}
