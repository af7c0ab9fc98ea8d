import type { SessionUse, TenantUsage } from './ledger';
import { isoOrNull } from './readLimits';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../contract/durations';

/** A credential's newest session; `serverTime` is what Zscaler's clock shows now. */
export const sessionRow = (use: SessionUse, serverTime: number) => ({
	credential: use.credentialFingerprint,
	authentication: use.scheme,
	issuedAt: isoOrNull(use.issuedAt),
	ageSeconds: use.issuedAt === undefined ? null : secondsOf(serverTime - use.issuedAt),
	expiresAt: isoOrNull(use.expiresAt),
	expiresInSeconds: use.expiresAt === undefined ? null : secondsOf(use.expiresAt - serverTime),
	lastUsedAt: isoOrNull(use.lastUsedAt),
	signIns: use.signIns,
	failedSignIns: use.failures,
	refusedSessions: use.refusals,
});

/** The credential that was heard of last: the one that is in use. */
export const currentSession = ({ sessions }: TenantUsage): SessionUse | undefined =>
	[...sessions.values()].at(-1);

export function signInCounts({ sessions, signIns }: TenantUsage, now: number) {
	const uses = [...sessions.values()];
	const total = (read: (use: SessionUse) => number) =>
		uses.reduce((sum, use) => sum + read(use), 0);
	const failed = signIns.filter(({ ok }) => !ok);
	const within = (records: readonly { at: number }[], span: number) =>
		records.filter(({ at }) => at > now - span).length;
	return {
		signIns: total((use) => use.signIns),
		signInsLastHour: within(
			signIns.filter(({ ok }) => ok),
			HOUR_MS,
		),
		failedSignIns: total((use) => use.failures),
		failedSignInsLastMinute: within(failed, MINUTE_MS),
		failedSignInsLastHour: within(failed, HOUR_MS),
		refusedSessions: total((use) => use.refusals),
		refusedSessionsLastHour: within(
			signIns.filter(({ why }) => why === 'refused by Zscaler'),
			HOUR_MS,
		),
	};
}

const secondsOf = (milliseconds: number): number => Math.round(milliseconds / SECOND_MS);
