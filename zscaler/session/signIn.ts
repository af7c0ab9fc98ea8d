import type { HttpAnswer, Ports } from '../client/ports';
import { ZscalerError } from '../client/zscalerError';
import { deviationOf, learnClock, serverNow } from '../tenant/clock';
import { type Access, redact } from './access';
import { type AccountState, accountState, type SessionBook, type Why } from './book';
import { noteFailure, refusePaused } from './pause';
import { readRefusal } from './readRefusal';
import { isCountless, readUnreachable } from './readUnreachable';
import { recordSignIn } from './recordSignIn';
import type { Session } from './session';

export type SessionPorts = Pick<Ports, 'send' | 'now' | 'log'>;

/** A clock that is off by this much can be why a sign-in was refused. */
const SUSPICIOUS_SKEW = 60_000;

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
	const turn = account.queue.then(() => attempt(book, access, account, why, ports, true));
	account.queue = turn.catch(() => undefined);
	return turn;
}

async function attempt(
	book: SessionBook,
	access: Access,
	account: AccountState,
	why: Why,
	ports: SessionPorts,
	mayRepeat: boolean,
): Promise<Session> {
	refusePaused(account, ports.now());
	const assumed = deviationOf(book.clock, access.tenant.key);
	try {
		return await signInOnce(book, access, why, ports);
	} catch (error) {
		count(book, access, account, why, ports, error);
		const learned = deviationOf(book.clock, access.tenant.key);
		const wasOff = Math.abs(learned - assumed) > SUSPICIOUS_SKEW;
		if (!mayRepeat || !access.scheme.stamped || !wasOff) throw error;
	}
	return await attempt(book, access, account, why, ports, false);
}

async function signInOnce(
	book: SessionBook,
	access: Access,
	why: Why,
	ports: SessionPorts,
): Promise<Session> {
	const { tenant, scheme, state } = access;
	const before = ports.now();
	const stamp = serverNow(book.clock, tenant.key, before);
	const answer = await ask(access, stamp, ports);
	learnClock(book.clock, tenant.key, answer.headers, ports.now(), before);
	const issued = scheme.read(answer);
	const issuedAt = serverNow(book.clock, tenant.key, before);
	if (issued === undefined) throw refusalOf(access, answer, issuedAt - stamp, ports.now());
	const { token, life } = issued;
	const expiresAt = issuedAt + life;
	const session = { scheme: tenant.scheme, token, issuedAt, expiresAt, owner: access.owner };
	recordSignIn(book, access, { why, at: before, until: expiresAt }, ports.log);
	state.session = session;
	state.lastUse = issuedAt;
	return session;
}

async function ask(
	{ credential, tenant, scheme }: Access,
	stamp: number,
	ports: SessionPorts,
): Promise<HttpAnswer> {
	const request = scheme.signIn(credential, tenant, stamp);
	try {
		return await ports.send(request);
	} catch (error) {
		throw readUnreachable(error, tenant);
	}
}

const refusalOf = (
	{ credential, tenant, scheme }: Access,
	answer: HttpAnswer,
	skew: number,
	now: number,
): ZscalerError =>
	readRefusal(
		{
			scheme: tenant.scheme,
			host: new URL(tenant.signInUrl).host,
			answer,
			skew,
			stamped: scheme.stamped,
			now,
		},
		(text) => redact(credential, text),
	);

/** A form that cannot even be sent, and a host that was never reached, lock nobody out. */
function count(
	book: SessionBook,
	access: Access,
	account: AccountState,
	why: Why,
	ports: SessionPorts,
	error: unknown,
): void {
	if (!(error instanceof ZscalerError)) return;
	const { message, facts } = error;
	recordSignIn(book, access, { why, at: ports.now(), failure: message }, ports.log);
	if (facts.kind === 'invalid' || isCountless(error)) return;
	noteFailure(account, ports.now(), message, message.includes('has locked'));
}
