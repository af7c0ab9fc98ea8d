import type { HttpAnswer, HttpRequest, Ports } from '../client/ports';
import { ZscalerError } from '../client/zscalerError';
import { isJsonObject } from '../json';
import { keepSecret, redactor } from '../outside/secrets';
import { deviationOf, learnClock, serverNow } from '../tenant/clock';
import { secretsIn } from '../tenant/credential';
import type { Access } from './access';
import { type AccountState, accountState, type SessionBook, type Why } from './book';
import { noteFailure, refusePaused } from './pause';
import { readRefusal } from './readRefusal';
import { isCountless, readUnreachable } from './readUnreachable';
import { recordSignIn } from './recordSignIn';
import type { Session } from './session';

export type SessionPorts = Pick<Ports, 'send' | 'now' | 'log'>;

/** A clock that is off by this much can be why a sign-in was refused. */
const SUSPICIOUS_SKEW = 60_000;

interface Attempt {
	readonly book: SessionBook;
	readonly access: Access;
	readonly account: AccountState;
	readonly why: Why;
	readonly ports: SessionPorts;
}

/**
 * Signs in, one at a time per account. Throws `signInPaused` without asking Zscaler once two
 * sign-ins of the account failed within a minute; otherwise whatever made it fail.
 */
export function signIn(
	book: SessionBook,
	access: Access,
	why: Why,
	ports: SessionPorts,
): Promise<Session> {
	const account = accountState(book, access.tenant.key);
	const turn = account.queue.then(() => attempt({ book, access, account, why, ports }, true));
	account.queue = turn.catch(() => undefined);
	return turn;
}

/** Tries once more where the answer's date shows that the time stamp was wrong. */
async function attempt(given: Attempt, mayRepeat: boolean): Promise<Session> {
	const { book, access, account, ports } = given;
	const deviation = () => deviationOf(book.clock, access.tenant.key);
	refusePaused(account, ports.now());
	const assumed = deviation();
	try {
		return await signInOnce(given);
	} catch (error) {
		count(given, error);
		const wasOff = Math.abs(deviation() - assumed) > SUSPICIOUS_SKEW;
		if (!mayRepeat || !access.scheme.stamped || !wasOff) throw error;
	}
	return await attempt(given, false);
}

async function signInOnce({ book, access, why, ports }: Attempt): Promise<Session> {
	const { tenant, scheme, state, owner } = access;
	const before = ports.now();
	const stamp = serverNow(book.clock, tenant.key, before);
	const request = scheme.signIn(access.credential, tenant, stamp);
	const answer = await ask(access, request, ports);
	learnClock(book.clock, tenant.key, answer.headers, ports.now(), before);
	const issued = scheme.read(answer);
	const issuedAt = serverNow(book.clock, tenant.key, before);
	if (issued === undefined) throw refusalOf(access, request, answer, issuedAt - stamp, ports.now());
	const { token, life } = issued;
	keepSecret(token);
	const session = { scheme: tenant.scheme, token, issuedAt, expiresAt: issuedAt + life, owner };
	recordSignIn(book, access, { why, at: before, issuedAt, until: session.expiresAt }, ports.log);
	state.session = session;
	state.lastUse = issuedAt;
	return session;
}

async function ask(
	access: Access,
	request: HttpRequest,
	{ send }: SessionPorts,
): Promise<HttpAnswer> {
	try {
		return await send(request);
	} catch (error) {
		throw readUnreachable(error, access.tenant);
	}
}

function refusalOf(
	{ credential, tenant, scheme }: Access,
	request: HttpRequest,
	answer: HttpAnswer,
	skew: number,
	now: number,
): ZscalerError {
	const { host } = new URL(tenant.signInUrl);
	const { stamped } = scheme;
	const refused = { scheme: tenant.scheme, host, answer, skew, stamped, now };
	return readRefusal(refused, redactor([...secretsIn(credential), ...secretsSent(request)]));
}

/** Hashes and assertions made of secrets, which open as much for a while. */
function secretsSent({ body }: HttpRequest): string[] {
	const form = typeof body === 'string' ? Object.fromEntries(new URLSearchParams(body)) : body;
	return Object.entries(isJsonObject(form) ? form : {})
		.filter(([name]) => /(key|secret|password|assertion)$/i.test(name))
		.map(([, value]) => String(value));
}

/** A form that cannot even be sent, and a host that was never reached, lock nobody out. */
function count({ book, access, account, why, ports }: Attempt, error: unknown): void {
	if (!(error instanceof ZscalerError)) return;
	const { message, facts } = error;
	recordSignIn(book, access, { why, at: ports.now(), failure: message }, ports.log);
	if (facts.kind === 'invalid' || isCountless(error)) return;
	noteFailure(account, ports.now(), message, message.includes('has locked'));
}
