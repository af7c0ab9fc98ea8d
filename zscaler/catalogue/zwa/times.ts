import type { Times } from '../grammar';
import { DAY_MS } from '../../contract/durations';

// zscaler-sdk-python zwa/dlp_incidents.py and zwa/audit_logs.py, 2026-11: ISO times, no limit named
export const incidentTimes = {
	unit: 'iso',
	longest: 30 * DAY_MS,
	endIncluded: true,
} as const satisfies Times;
