import type { Credential } from '../tenant/credential';
import type { Tenant } from '../tenant/tenant';
import { usageOf } from '../usage/ledger';
import { noteUse } from '../usage/noteSession';
import { accessOf, adopt, isStale, lifeIn, serverTimeFor } from './access';
import type { SessionStore } from './sessionStore';
import { mustRenew } from './lifetime';
import { type Session, shortOf } from './session';

export interface Signature {
	readonly tenant: Tenant;
	/** The session that is used: the stored one, or a fresher one of this process. */
	readonly session: Session;
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * What to sign a request with, or nothing where a session must be asked for first: there is none,
 * it ends soon and nobody is renewing it, or n8n has not stored the fresher one yet.
 */
export function useSession(
	store: SessionStore,
	credential: Credential,
	given: Session | undefined,
	now: number,
): Signature | undefined {
	const access = accessOf(store, credential);
	const { tenant, method, state } = access;
	const own = adopt(access, given);
	const { session } = state;
	if (session === undefined || session.token === state.dead) return undefined;
	if (isStale(store, access, session, now)) return undefined;
	const time = serverTimeFor(store, access, now);
	const needsOther = own === undefined || mustRenew(lifeIn(access, own), time);
	if (needsOther && session.token !== state.handedOut && session !== own) return undefined;
	state.lastUse = time;
	noteUse(
		usageOf(store.usage, tenant.key),
		{ credentialFingerprint: shortOf(access.credentialFingerprint), scheme: tenant.scheme },
		{ issuedAt: session.issuedAt, expiresAt: lifeIn(access, session).end },
		now,
	);
	return { tenant, session, headers: method.headers(session.token) };
}
