import type { TenantUsage } from './ledger';
import { countsOf, sums, waitsOf } from './readCalls';
import { isoOrNull, limitRow, shareOf, tightest } from './readLimits';
import { currentSession, sessionRow, signInCounts } from './readSessions';
import type { LimitStatus } from './limitStatus';
import { lastHourOf } from './tally';

export interface Moment {
	/** Epoch milliseconds. */
	readonly now: number;
	/** The same by Zscaler's clock. */
	readonly serverTime: number;
}

/** All that is known of one tenant, in one object whose numbers a workflow can compare. */
export function summariseUsage(
	usage: TenantUsage,
	limitStatuses: readonly LimitStatus[],
	{ now, serverTime }: Moment,
) {
	const calls = [...usage.calls.values()];
	const signIns = signInCounts(usage, now);
	const counts = countsOf(calls, now);
	const session = currentSession(usage);
	const current = session === undefined ? undefined : sessionRow(session, serverTime);
	return {
		since: isoOrNull(usage.since),
		...counts,
		unauthorized: counts.unauthorized + signIns.refusedSessions,
		unauthorizedLastHour: counts.unauthorizedLastHour + signIns.refusedSessionsLastHour,
		callsByProduct: sums(calls, ({ product }) => product),
		callsByStatus: sums(calls, ({ status }) => String(status)),
		signedRequests: usage.signed.total,
		signedRequestsLastHour: lastHourOf(usage.signed, now),
		...waitsOf([...usage.waits.values()], now),
		...tightestOf(limitStatuses, now),
		...signIns,
		sessionAgeSeconds: current?.ageSeconds ?? null,
		sessionExpiresAt: current?.expiresAt ?? null,
		sessionExpiresInSeconds: current?.expiresInSeconds ?? null,
		limits: limitStatuses.map(limitRow),
		sessions: [...usage.sessions.values()].map((use) => sessionRow(use, serverTime)),
	};
}

function tightestOf(limitStatuses: readonly LimitStatus[], now: number) {
	const paused = limitStatuses.map(({ pausedUntil }) => pausedUntil ?? 0);
	const until = Math.max(0, ...paused);
	const limit = tightest(limitStatuses, now);
	return {
		usedPercent: limit === undefined ? 0 : shareOf(limit),
		tightestLimit: limit?.limit ?? null,
		tightestLeft: limit?.left ?? null,
		tightestResetsAt: isoOrNull(limit?.resetsAt),
		pausedUntil: until === 0 ? null : isoOrNull(until),
	};
}
