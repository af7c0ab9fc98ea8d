import type { HttpAnswer, HttpRequest } from '../client/ports';
import { learnClock } from '../tenant/clock';
import type { Access } from './access';
import type { SessionBook } from './book';
import type { Session } from './session';
import type { SessionPorts } from './signIn';

export type Verdict = 'alive' | 'dead' | 'unknown';

/** A check costs a call of a rate-limited API: what it found holds for so long. */
const HOLDS = 10_000;

/** Asks Zscaler whether a session lives, with the cheapest call that there is. */
export async function checkSession(
	book: SessionBook,
	access: Access,
	session: Session,
	ports: SessionPorts,
): Promise<Verdict> {
	const { state, scheme, tenant } = access;
	const { alive } = state;
	if (alive?.token === session.token && ports.now() - alive.at < HOLDS) return 'alive';
	let verdict: Verdict = 'unknown';
	for (const { request } of scheme.checks(tenant)) {
		const answer = await askWith(book, access, session, request, ports);
		if (answer === undefined || saysNothing(answer)) continue;
		verdict = scheme.isAlive(answer) ? 'alive' : 'dead';
		if (verdict === 'alive') break;
	}
	if (verdict === 'alive') state.alive = { token: session.token, at: ports.now() };
	return verdict;
}

/** Too many calls, or Zscaler is ill: the session may live all the same. */
const saysNothing = ({ status }: HttpAnswer): boolean => status === 429 || status >= 500;

/** Nothing where no answer came. */
export async function askWith(
	{ clock }: SessionBook,
	{ scheme, tenant }: Access,
	{ token }: Session,
	request: HttpRequest,
	ports: SessionPorts,
): Promise<HttpAnswer | undefined> {
	const before = ports.now();
	const headers = { accept: 'application/json', ...request.headers, ...scheme.headers(token) };
	try {
		const answer = await ports.send({ ...request, headers, timeout: TIMEOUT });
		learnClock(clock, tenant.key, answer.headers, ports.now(), before);
		return answer;
	} catch {
		return undefined;
	}
}

/** Milliseconds. */
const TIMEOUT = 15_000;
