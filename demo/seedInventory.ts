import type { Item } from '../simulator';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Devices, findings, reports and policies of the products beside those with a policy sheet. */
export const inventoryOf = (now: number, customerId: string): Record<string, Item[]> => ({
	...connectorOf(now),
	...surface,
	...insightReports,
	...guard,
	...branch,
	...cellularOf(now, customerId),
	'zms/agents': [
		{ name: 'web-01', connectionStatus: 'CONNECTED', hostOs: 'Linux', agentType: 'VM' },
	],
	'zms/agentGroups': [{ name: 'Web servers', agentCount: 1, adminStatus: 'ENABLED' }],
	'zms/resources': [{ id: 'r-1', name: 'web-01', resourceType: 'VM', status: 'ACTIVE' }],
	'zms/appZones': [{ id: 'z-1', appZoneName: 'Shop', memberCount: 1 }],
	'zms/policyRules': [{ id: 'p-1', name: 'Web to database', action: 'ALLOW', priority: 1 }],
});

/** zcc__TestDevice, shortened. */
function connectorOf(now: number): Record<string, Item[]> {
	const stamp = (time: number): string => String(Math.floor(time / 1000));
	const devices = [1, 2].map((n) => ({
		udid: `UDID-${n}`,
		machineHostname: `PC-${n}`,
		user: `user${n}@example.com`,
		owner: `user${n}`,
		type: 3,
		state: 1,
		osVersion: 'Microsoft Windows 11 Pro;64 bit;amd64',
		agentVersion: '4.7.0.88 (64-bit)',
		registrationState: 'Registered',
		registration_time: stamp(now - 30 * DAY),
		last_seen_time: stamp(now - n * HOUR),
	}));
	const off = { user: 'user1@example.com', udid: 'UDID-1', reason: 'Test of a new driver' };
	return {
		'zcc/devices': devices,
		'zcc/disableReasons': [{ ...off, at: Math.floor((now - 3 * HOUR) / 1000) }],
	};
}

/** zeasm__TestFindings and zeasm__TestLookALikeDomains, shortened. */
const surface: Record<string, Item[]> = {
	'easm/organizations': [{ id: 'o-1', name: 'Example' }],
	'easm/organizations/o-1/findings': [
		{
			id: 'f-1',
			name: 'HTTP Missing Common Security Header - Set-Cookie',
			impacted_asset_name: 'https://www.example.com',
			risk_level: 'Low',
			risk_score: '30',
		},
	],
	'easm/organizations/o-1/findings/f-1/details': [
		{ single: true, id: 'f-1', risk_level: 'Low', risk_score: '30', status: 'OPEN' },
	],
	'easm/organizations/o-1/findings/f-1/evidence': [
		{ single: true, content: '{"header":"Set-Cookie"}' },
	],
	'easm/organizations/o-1/findings/f-1/scan-output': [{ single: true, content: 'HTTP/1.1 200 OK' }],
	'easm/organizations/o-1/lookalike-domains': [
		{
			lookalike_raw: 'exarnple.com',
			original_domain: 'example.com',
			risk_category: 'Watchlist Lookalike',
			risk_score: 26,
		},
	],
};

const insightReports: Record<string, Item[]> = {
	'bi/report/all': [{ fileName: 'apps.csv', reportName: 'Apps', reportType: 'APPLICATION' }],
	'bi/report/download': [{ content: 'Application,Users\nWeb mail,12\nFile share,4\n' }],
	'bi/reports/customapps': [{ id: 1, name: 'Own applications', enabled: true }],
};

const guard: Record<string, Item[]> = {
	'aiguard/detections/policies': [{ id: 7, name: 'Strict', defaultAction: 'BLOCK', version: 1 }],
	'aiguard/detections/policy-match-rules': [{ id: 8, name: 'All prompts', policyId: 7 }],
	'aiguard/llm-applications': [{ id: 9, name: 'Help desk' }],
	'aiguard/detection/execute-policy': [{ single: true, action: 'BLOCK', policyName: 'Strict' }],
	'aiguard/detection/resolve-and-execute-policy': [
		{ single: true, action: 'BLOCK', policyName: 'Strict' },
	],
};

const camera = { name: 'Camera 1', ip: '10.0.0.21', type: 'Camera', category: 'IoT' };

const branch: Record<string, Item[]> = {
	'ztb/api/v2/devices/active': [{ id: 'd-1', ...camera }],
	'ztb/api/v3/device': [{ id: 'd-1', ...camera }],
	'ztb/api/v3/device/details/d-1': [{ single: true, id: 'd-1', ...camera }],
	'ztb/api/v3/device/operating-systems': [{ id: 1, osname: 'Linux', count: 1 }],
	'ztb/api/v2/devices/tags': [{ id: 1, name: 'Cameras' }],
	'ztb/api/v2/alarm': [
		{ id: 'a-1', message: 'Gateway out of reach', severity: 'critical', siteName: 'Branch 2' },
	],
};

const cellularOf = (now: number, customerId: string): Record<string, Item[]> => ({
	[`zcell/audit/customers/${customerId}/search`]: [
		{ id: 1, operationType: 'Update', objectType: 'SIM', modifiedTime: now - HOUR },
	],
	[`zcell/network-events/${customerId}/search`]: [
		{ id: 1, eventType: 'Attach', iccId: '8900000000000000001', eventTime: now - HOUR },
	],
});
