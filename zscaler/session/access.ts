import { keepSecret } from '../contract/text/secrets';
import { type Credential, keysIn, textOf } from '../tenant/credential';
import { serverNow } from '../tenant/clock';
import type { Tenant } from '../tenant/tenant';
import { tenantOf } from '../tenant/tenantOf';
import { type CredentialState, credentialState, type SessionStore } from './sessionStore';
import { type Life, lifeOf, mustRenew, shouldRenew } from './lifetime';
import { signInMethods } from '../tenant/methods';
import type { SignInMethod } from '../tenant/methods/signInMethod';
import { fingerprint, type Session } from './session';
import { SECOND_MS } from '../contract/durations';

/** A credential with all that belongs to it. */
export interface Access {
	readonly credential: Credential;
	readonly tenant: Tenant;
	readonly method: SignInMethod;
	readonly credentialFingerprint: string;
	readonly state: CredentialState;
}

/** Throws `invalid` where the form is not filled in as it should be. */
export function accessOf(store: SessionStore, credential: Credential): Access {
	keysIn(credential).forEach(keepSecret);
	const tenant = tenantOf(credential);
	const method = signInMethods[tenant.scheme];
	const credentialFingerprint = fingerprintOf(credential, tenant, method);
	return {
		credential,
		tenant,
		method,
		credentialFingerprint,
		state: credentialState(store, credentialFingerprint),
	};
}

/** Cloud, method, client and secret: whatever is edited, the old session is not used again. */
const fingerprintOf = (credential: Credential, tenant: Tenant, { fields }: SignInMethod): string =>
	fingerprint([
		tenant.scheme,
		tenant.signInUrl,
		...tenant.origins,
		...fields.map((field) => textOf(credential, field)),
	]);

export const lifeIn = ({ method, state }: Access, session: Session): Life =>
	lifeOf(session, method.idleTimeout, state.session?.token === session.token ? state.lastUse : 0);

export const serverTimeFor = (store: SessionStore, { tenant }: Access, now: number): number =>
	serverNow(store.clock, tenant.key, now);

/** How long a failed renewal is left alone while the old session still lives. */
const RESPITE = 15 * SECOND_MS;

/** Too near its end to be used, or near it while nobody is renewing. */
export function isStale(
	store: SessionStore,
	access: Access,
	session: Session,
	now: number,
): boolean {
	const { renewing, failedAt } = access.state;
	const time = serverTimeFor(store, access, now);
	const life = lifeIn(access, session);
	const mayWait = renewing !== undefined || now - failedAt < RESPITE;
	return mustRenew(life, time) || shouldRenew(life, time, mayWait);
}

/** The stored session where it is this credential's; the process remembers the freshest one. */
export function adopt(
	{ credentialFingerprint, state }: Access,
	given: Session | undefined,
): Session | undefined {
	if (given?.owner !== credentialFingerprint || given.token === state.dead) return undefined;
	const { session } = state;
	if (session !== undefined && !isFresher(given, session)) return given;
	if (session?.token !== given.token) state.lastUse = 0;
	state.session = given;
	return given;
}

const isFresher = (one: Session, other: Session): boolean =>
	one.issuedAt > other.issuedAt || (one.token === other.token && one.expiresAt > other.expiresAt);
