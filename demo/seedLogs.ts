import type { Item, Simulator } from '../simulator';
import { experienceOf } from './seedExperience';
import { inventoryOf } from './seedInventory';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A DLP incident as Workflow Automation tells of it: zscaler-sdk-python zwa, 2026-11. */
export const incidentOf = (internalId: string, severity: string, createdAt = Date.now()) => ({
	internalId,
	transactionId: `T-${internalId}`,
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
	const { customerId } = tenant.credentials.oneApiSecret;
	const seeds = {
		...incidentsOf(now),
		...secretsOf(now),
		...experienceOf(now),
		...inventoryOf(now, customerId),
	};
	for (const [collection, items] of Object.entries(seeds)) tenant.seed(collection, items);
}

const incidentsOf = (now: number): Record<string, Item[]> => ({
	'zwa/incidents': [
		incidentOf('I-1001', 'HIGH', now - HOUR / 4),
		incidentOf('I-1002', 'LOW', now - HOUR),
		{
			...incidentOf('I-1003', 'CRITICAL', now - 30 * HOUR),
			status: 'IN_PROGRESS',
			lastUpdatedAt: new Date(now - 2 * HOUR).toISOString(),
		},
	],
	'zwa/audit': [
		{
			action: { action: 'UPDATE' },
			module: 'Workflow',
			changedAt: new Date(now - 2 * HOUR).toISOString(),
			changedBy: 'admin@example.com',
		},
	],
});

/** A secret that is about to expire, and a file that the sandbox has looked into: the EICAR test file. */
const secretsOf = (now: number): Record<string, Item[]> => ({
	'ziam/api-clients': [
		{ id: 'c-1', name: 'n8n', status: true, clientAuthentication: { authType: 'SECRET' } },
	],
	'ziam/apiClientSecrets': [
		{ id: 's-1', apiClient: 'c-1', expiresAt: String(Math.floor((now + 5 * DAY) / 1000)) },
	],
	'zia/sandboxReports': [{ id: '44d88612fea8a8f36de82e1278abb02f', verdict: 'MALICIOUS' }],
});
