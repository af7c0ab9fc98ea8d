import type { Simulator } from '../simulator';

const HOUR = 3_600_000;

/** A DLP incident as Workflow Automation tells of it: zscaler-sdk-python zwa, 2026-11. */
export const incidentOf = (internalId: string, severity: string, createdAt = Date.now()) => ({
	internalId,
	severity,
	createdAt: new Date(createdAt).toISOString(),
	lastUpdatedAt: new Date(createdAt).toISOString(),
	status: 'NEW',
	sourceActions: ['BLOCK'],
	userInfo: { name: 'User One', email: 'one@example.com' },
	applicationInfo: { name: 'Web mail', category: 'WEBMAIL' },
	contentInfo: { fileName: 'statement.pdf' },
	matchingPolicies: { rules: [{ name: 'Payment cards' }] },
});

/** Gives a visitor something to see in the nodes for logs and alerts. */
export function seedLogs(tenant: Simulator): void {
	const now = Date.now();
	tenant.seed('zwa/incidents', [
		incidentOf('I-1001', 'HIGH', now - HOUR / 4),
		incidentOf('I-1002', 'LOW', now - HOUR),
		incidentOf('I-1003', 'CRITICAL', now - 30 * HOUR),
	]);
	tenant.seed('zdx/alerts', [
		alertOf(7_001, 'Web mail is slow', 'High', now - HOUR),
		alertOf(7_002, 'Wi-Fi is weak in Branch 2', 'Low', now - 3 * HOUR),
		alertOf(7_003, 'File share out of reach', 'High', now - 5 * HOUR, now - 4 * HOUR),
	]);
}

/** In epoch seconds; one that goes on has not ended: zscaler-sdk-python zdx/alerts.py, 2026-11. */
const alertOf = (
	id: number,
	rule_name: string,
	severity: string,
	started: number,
	ended?: number,
) => ({
	id,
	rule_name,
	severity,
	alert_type: 'Application',
	alert_status: ended === undefined ? 'Ongoing' : 'Ended',
	num_devices: id % 10,
	started_on: Math.floor(started / 1000),
	ended_on: ended === undefined ? 0 : Math.floor(ended / 1000),
});
