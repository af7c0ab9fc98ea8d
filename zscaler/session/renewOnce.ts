import { Overdue } from '../transport/overdue';
import { ZscalerError } from '../contract/zscalerError';
import type { Credential } from '../tenant/credential';
import { type Access, accessOf, adopt, isStale, lifeIn, serverTimeFor } from './access';
import type { Renewal, Renewing, SessionStore, Why } from './sessionStore';
import { checkSession } from './checkSession';
import { mustRenew, shouldRenew } from './lifetime';
import { refuseFutile } from './refuseFutile';
import { type Session, shortOf } from './session';
import { type SessionPorts, signIn } from './signIn';
import { waitTogether } from './waitTogether';
import { IDLE_LIFE } from '../tenant/methods/readLife';

/**
 * A session to go on with, for a credential whose stored session is missing, ending, or was
 * refused. Signs in as seldom as it can: hands out a fresher session of this process, lets all
 * who ask at once share one renewal, and keeps a session that turns out to live.
 */
export async function renewOnce(
	store: SessionStore,
	credential: Credential,
	given: Session | undefined,
	ports: SessionPorts,
): Promise<Renewal> {
	const access = accessOf(store, credential);
	const { state } = access;
	const own = adopt(access, given);
	const renewal = handOut(store, access, own, ports) ?? (await share(store, access, own, ports));
	state.handedOut = renewal.session.token;
	return renewal;
}

function handOut(
	store: SessionStore,
	access: Access,
	own: Session | undefined,
	{ now, log }: SessionPorts,
): Renewal | undefined {
	const { session } = access.state;
	if (session === undefined || session.token === own?.token) return undefined;
	if (isStale(store, access, session, now())) return undefined;
	log?.('debug', 'Zscaler: handed out a fresher session', {
		credential: shortOf(access.credentialFingerprint),
	});
	return { session, unchanged: false };
}

/** One renewal for all who ask; it goes on as long as one of them waits. */
async function share(
	store: SessionStore,
	access: Access,
	own: Session | undefined,
	ports: SessionPorts,
): Promise<Renewal> {
	const { state } = access;
	const shared = (state.renewing ??= begin(store, access, own, ports));
	shared.until = Math.max(shared.until, ports.until ?? Infinity);
	shared.waiting += 1;
	try {
		return await waitTogether(ports, () => shared.renewal);
	} finally {
		shared.waiting -= 1;
		if (shared.waiting === 0) shared.end.abort(new Overdue(ports.now() - shared.began));
	}
}

function begin(
	store: SessionStore,
	access: Access,
	own: Session | undefined,
	ports: SessionPorts,
): Renewing {
	const { state } = access;
	const end = new AbortController();
	const { until = Infinity } = ports;
	const renewing = { end, began: ports.now(), until, waiting: 0 };
	const shared: SessionPorts = {
		...ports,
		signal: end.signal,
		get until() {
			return renewing.until;
		},
	};
	const renewal = renew(store, access, own, shared).finally(() => {
		state.renewing = undefined;
	});
	return Object.assign(renewing, { renewal });
}

async function renew(
	store: SessionStore,
	access: Access,
	own: Session | undefined,
	ports: SessionPorts,
): Promise<Renewal> {
	if (own === undefined) return await signInFor(store, access, { why: 'first use' }, ports);
	const now = serverTimeFor(store, access, ports.now());
	const life = lifeIn(access, own);
	const ended = mustRenew(life, now);
	if (access.method.idleTimeout) return await renewIdle(store, access, { own, ended }, ports);
	if (ended) return await signInFor(store, access, { why: 'expired' }, ports);
	if (shouldRenew(life, now, false)) return await renewEarly(store, access, own, ports);
	return await renewRefused(store, access, own, ports);
}

/** Only the server knows whether somebody has used it lately. */
async function renewIdle(
	store: SessionStore,
	access: Access,
	{ own, ended }: { readonly own: Session; readonly ended: boolean },
	ports: SessionPorts,
): Promise<Renewal> {
	const verdict = await checkSession(store, access, own, ports);
	if (verdict === 'unknown' && !ended) return keep(access, own, ports);
	if (verdict !== 'alive') {
		if (!ended) refuseFutile(access, ports.now());
		const why = ended ? 'idle' : 'refused by Zscaler';
		return await signInFor(store, access, { why, refused: own }, ports);
	}
	const now = serverTimeFor(store, access, ports.now());
	const session = { ...own, expiresAt: now + IDLE_LIFE };
	access.state.session = session;
	access.state.lastUse = now;
	return { session, unchanged: !ended };
}

/** While the old session lives, a sign-in that fails is no reason to stop. */
async function renewEarly(
	store: SessionStore,
	access: Access,
	own: Session,
	ports: SessionPorts,
): Promise<Renewal> {
	try {
		return await signInFor(store, access, { why: 'expiring' }, ports);
	} catch (error) {
		if (!(error instanceof ZscalerError)) throw error;
		return keep(access, own, ports);
	}
}

function keep({ state }: Access, session: Session, { now }: SessionPorts): Renewal {
	state.failedAt = now();
	return { session, unchanged: true };
}

/** n8n's HTTP Request node asks after any error, a 404 too: sign in only where it helps. */
async function renewRefused(
	store: SessionStore,
	access: Access,
	own: Session,
	ports: SessionPorts,
): Promise<Renewal> {
	const verdict = await checkSession(store, access, own, ports);
	if (verdict !== 'dead') return { session: own, unchanged: true };
	refuseFutile(access, ports.now());
	return await signInFor(store, access, { why: 'refused by Zscaler', refused: own }, ports);
}

async function signInFor(
	store: SessionStore,
	access: Access,
	{ why, refused }: { readonly why: Why; readonly refused?: Session },
	ports: SessionPorts,
): Promise<Renewal> {
	const session = await signIn(store, access, why, ports);
	if (refused !== undefined) access.state.dead = refused.token;
	return { session, unchanged: false };
}
