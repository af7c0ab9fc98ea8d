import type { SessionUse, SignInRecord, TenantUsage } from './ledger';
import { addTo } from './tally';

/** Enough for a day of renewals of a handful of credentials. */
const MAX_SIGN_INS = 200;

/** A credential has another fingerprint each time it is edited. */
const MAX_CREDENTIALS = 20;

type UsedSession = Pick<SessionUse, 'credentialFingerprint' | 'scheme'>;
type Life = Required<Pick<SessionUse, 'issuedAt' | 'expiresAt'>>;

/** Notes that a request was given this session. */
export function noteUse(usage: TenantUsage, session: UsedSession, life: Life, now: number): void {
	usage.since ??= now;
	addTo(usage.signed, 1, now);
	Object.assign(useOf(usage, session), life, { lastUsedAt: now });
}

/** Notes a sign-in, and the session that came of it. */
export function noteSignIn(
	usage: TenantUsage,
	{ scheme }: Pick<UsedSession, 'scheme'>,
	record: SignInRecord,
	issuedAt?: number,
): void {
	usage.since ??= record.at;
	const { credentialFingerprint, ok, why, until } = record;
	usage.signIns.push(record);
	usage.signIns.splice(0, usage.signIns.length - MAX_SIGN_INS);
	const use = useOf(usage, { credentialFingerprint, scheme });
	use.signIns += ok ? 1 : 0;
	use.failures += ok ? 0 : 1;
	use.refusals += why === 'refused by Zscaler' ? 1 : 0;
	if (ok) Object.assign(use, { issuedAt, expiresAt: until });
}

/** Who was heard of last stands last; who was not for the longest time is forgotten. */
function useOf(
	{ sessions }: TenantUsage,
	{ credentialFingerprint, scheme }: UsedSession,
): SessionUse {
	const use = sessions.get(credentialFingerprint) ?? {
		credentialFingerprint,
		scheme,
		signIns: 0,
		failures: 0,
		refusals: 0,
	};
	sessions.delete(credentialFingerprint);
	sessions.set(credentialFingerprint, use);
	const [oldest] = sessions.keys();
	if (sessions.size > MAX_CREDENTIALS && oldest !== undefined) sessions.delete(oldest);
	return use;
}
