import { endWithin } from '../transport/startDeadline';
import { beginningOf } from '../transport/describe';
import { isJsonObject } from '../contract/json/json';
import { hasMark } from '../contract/text/hasMark';
import { isPage } from '../contract/text/isPage';
import { saysWhatAllSay } from '../contract/text/saidByAll';
import type { HttpAnswer } from '../contract/ports';
import { learnClock } from '../tenant/clock';
import { countCall } from '../usage/countCall';
import { usageOf } from '../usage/ledger';
import type { Access } from './access';
import type { SessionStore } from './sessionStore';
import type { Check } from '../tenant/methods/signInMethod';
import type { Session } from './session';
import type { SessionPorts } from './signIn';
import { SECOND_MS } from '../contract/durations';

export type SessionVerdict = 'alive' | 'dead' | 'unknown';

/** A check costs a call of a rate-limited API: what it found holds for so long. */
const HOLDS = 10 * SECOND_MS;

/** Asks Zscaler whether a session lives, with the cheapest call that there is. */
export async function checkSession(
	store: SessionStore,
	access: Access,
	session: Session,
	ports: SessionPorts,
): Promise<SessionVerdict> {
	const { state, method, tenant } = access;
	const { alive } = state;
	if (alive?.token === session.token && ports.now() - alive.at < HOLDS) return 'alive';
	let verdict: SessionVerdict = 'unknown';
	for (const check of method.checks(tenant)) {
		const answer = await askWith(store, access, { session, check }, ports);
		if (answer === undefined || saysNothing(answer)) continue;
		verdict = method.isAlive(answer) ? 'alive' : 'dead';
		if (verdict === 'alive') break;
	}
	if (verdict === 'alive') state.alive = { token: session.token, at: ports.now() };
	return verdict;
}

/** Too many calls, Zscaler is ill, or something else answers: the session may live, or be dead, all the same. */
function saysNothing(answer: HttpAnswer): boolean {
	const { status, headers, body } = answer;
	if (status === 429 || status >= 500 || (status >= 300 && status < 400)) return true;
	if (isPage(headers, beginningOf(body) ?? '')) return true;
	// Whoever answers in Zscaler's place must not keep a dead session alive.
	return status !== 401 && !hasMark(answer) && (status >= 400 || !saysMore(body));
}

/** Whether it holds more than anybody's answer does. */
const saysMore = (body: unknown): boolean =>
	[body].flat().some((each) => isJsonObject(each) && !saysWhatAllSay(each));

interface Asked {
	readonly session: Session;
	readonly check: Check;
}

/** Nothing where no answer came. */
export async function askWith(
	{ clock, usage }: SessionStore,
	{ method, tenant }: Access,
	{ session: { token }, check: { product, request } }: Asked,
	ports: SessionPorts,
): Promise<HttpAnswer | undefined> {
	const before = ports.now();
	const headers = { accept: 'application/json', ...request.headers, ...method.headers(token) };
	const count = (status: number) => {
		const called = { product, method: request.method };
		countCall(usageOf(usage, tenant.key), called, status, ports.now());
	};
	try {
		const answer = await endWithin(
			ports,
			TIMEOUT,
			(end) => ports.send({ ...request, headers, timeout: TIMEOUT }, end),
			ports.signal,
		);
		learnClock(clock, tenant.key, answer.headers, { now: ports.now(), before });
		count(answer.status);
		return answer;
	} catch {
		count(0);
		return undefined;
	}
}

/** Milliseconds. */
const TIMEOUT = 15 * SECOND_MS;
