import { auditTimes as cellularAudit } from '../../catalogue/zcell/times';
import { alertTimes as zdxAlerts, reportTimes as zdxReports } from '../../catalogue/zdx/shared';
import { auditTimes as zwaAudit, incidentTimes as zwaIncidents } from '../../catalogue/zwa/times';
import type { Source } from './source';
import { dayMs } from '../../contract/durations';

/**
 * Where no limit is published, `longest` keeps one answer small. What rows of the catalogue ask about
 * is told there.
 */
export const sources = {
	// help.zscaler.com/zia/audit-log-use-cases, 2026-11: stored 6 months, 31 days or 1,000 records at a time
	ziaAudit: {
		unit: 'milliseconds',
		longest: 31 * dayMs,
		reach: 183 * dayMs,
		mostRows: 1000,
		endIncluded: true,
	},
	// The same report under another path: zscaler-sdk-go eventlogentryreport.go, 2026-11
	ziaEvents: {
		unit: 'milliseconds',
		longest: 31 * dayMs,
		reach: 183 * dayMs,
		mostRows: 1000,
		endIncluded: true,
	},
	// zscaler-skill shared/audit-logs.md, 2026-11: kept in the console for 14 days
	zpaAudit: { unit: 'seconds', longest: dayMs, reach: 14 * dayMs, endIncluded: true },
	zdxAlerts,
	zdxReports,
	zidentityAudit: { unit: 'milliseconds', longest: 7 * dayMs, endIncluded: true },
	zwaIncidents,
	zwaAudit,
	// zscaler-mcp-server zins tools, 2026-11: exactly 7 or 14 days, data after 24 to 48 hours
	insights: {
		unit: 'milliseconds',
		lengths: [7 * dayMs, 14 * dayMs],
		delay: 2 * dayMs,
	},
	cellularAudit,
} as const satisfies Record<string, Source>;
