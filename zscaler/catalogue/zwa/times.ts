import type { Times } from '../grammar';
import { dayMs } from '../../contract/durations';

// zscaler-sdk-python zwa/dlp_incidents.py and zwa/audit_logs.py, 2026-11: ISO times, no limit named
export const incidentTimes = {
	unit: 'iso',
	longest: 30 * dayMs,
	endIncluded: true,
} as const satisfies Times;
