import { createHash, randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Scheme, Session, Tenant } from '../tenant/tenant';
import { SECOND_MS } from '../durations';

const signingKey = randomBytes(32);

/** ZCC and ZPA clients read the expiry out of the token, so tokens are JWTs. */
const signToken = (tenant: Tenant, owner: string, life: number): Promise<string> =>
	new SignJWT({ sub: owner, jti: randomBytes(8).toString('hex') })
		.setProtectedHeader({ alg: 'HS256' })
		.setIssuedAt(tenant.clock.seconds())
		.setExpirationTime(tenant.clock.seconds() + Math.ceil(life))
		.sign(signingKey);

export const hasCookie = (scheme: Scheme): boolean => scheme === 'zia' || scheme === 'ztw';

export async function openSession(
	tenant: Tenant,
	wanted: Pick<Session, 'scheme' | 'owner'> & Partial<Session>,
): Promise<Session> {
	const { sessionLife, idleTime } = tenant.options;
	const cookie = hasCookie(wanted.scheme);
	const token = cookie
		? randomBytes(16).toString('hex').toUpperCase()
		: await signToken(tenant, wanted.owner, sessionLife);
	const now = tenant.clock.now();
	const session: Session = {
		audience: true,
		mayWrite: true,
		...wanted,
		token,
		expiresAt: cookie ? Number.POSITIVE_INFINITY : now + sessionLife * SECOND_MS,
		idleUntil: cookie ? now + idleTime * SECOND_MS : Number.POSITIVE_INFINITY,
	};
	tenant.sessions.set(token, session);
	return session;
}

/** The living session behind a token; using it keeps a cookie session from falling idle. */
export function useSession(tenant: Tenant, token: string, scheme: Scheme): Session | undefined {
	const session = tenant.sessions.get(token);
	const now = tenant.clock.now();
	if (session?.scheme !== scheme) return undefined;
	if (now >= session.expiresAt || now >= session.idleUntil) return undefined;
	if (hasCookie(scheme)) session.idleUntil = now + tenant.options.idleTime * SECOND_MS;
	return session;
}

/** What logs may show of a session. */
export const nameSession = (token: string): string =>
	createHash('sha256').update(token).digest('hex').slice(0, 12);
