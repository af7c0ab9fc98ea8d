import type { Source } from './source';
import { dayMs, hourMs } from './window';

/** Where no limit is published, `longest` keeps one answer small. */
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
	// zscaler-sdk-python zdx/alerts.py, 2026-11: no more than 14 days
	zdxAlerts: { unit: 'seconds', longest: 14 * dayMs, reach: 14 * dayMs, endIncluded: true },
	// zscaler-skill zdx/cloud-architecture.md, 2026-11: two hours a request
	zdxReports: { unit: 'seconds', longest: 2 * hourMs, reach: 14 * dayMs, endIncluded: true },
	zidentityAudit: { unit: 'milliseconds', longest: 7 * dayMs, endIncluded: true },
	// zscaler-sdk-python zwa/dlp_incidents.py and zwa/audit_logs.py, 2026-11: ISO times, no limit named
	zwaIncidents: { unit: 'iso', longest: 30 * dayMs, endIncluded: true },
	zwaAudit: { unit: 'iso', longest: 30 * dayMs, endIncluded: true },
	// zscaler-mcp-server zins tools, 2026-11: exactly 7 or 14 days, data after 24 to 48 hours
	insights: {
		unit: 'milliseconds',
		lengths: [7 * dayMs, 14 * dayMs],
		delay: 2 * dayMs,
	},
	// zscaler-sdk-python zcell/audit_data_handling.py, 2026-11: epoch seconds, no limit named
	cellularAudit: { unit: 'seconds', longest: 14 * dayMs, endIncluded: true },
} as const satisfies Record<string, Source>;

export type SourceName = keyof typeof sources;
