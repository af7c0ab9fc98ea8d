import { DAY_MS } from '../contract/durations';
import type { RangeLimits } from '../time/ranges/rangeLimits';

/**
 * What the audit log and the event log of Internet Access say of times: kept for 6 months, 31 days or 1,000
 * records at a time (help.zscaler.com/zia/audit-log-use-cases; zscaler-sdk-go eventlogentryreport.go, 2026-11).
 */
export const auditTimes = {
	unit: 'milliseconds',
	longest: 31 * DAY_MS,
	retention: 183 * DAY_MS,
	maxRows: 1000,
	endIncluded: true,
} as const satisfies RangeLimits;
