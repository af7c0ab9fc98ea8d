import type { Times } from '../grammar';
import { DAY_MS } from '../../contract/durations';

// zscaler-sdk-python zcell/audit_data_handling.py, 2026-11: epoch seconds, no limit named
export const zcellAuditTimes = {
	unit: 'seconds',
	longest: 14 * DAY_MS,
	endIncluded: true,
} as const satisfies Times;
