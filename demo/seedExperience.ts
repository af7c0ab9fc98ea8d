import type { Item } from '../simulator';

const HOUR = 3_600_000;

/** What Digital Experience tells, in epoch seconds: zscaler-sdk-python zdx, 2026-11. */
export const experienceOf = (now: number): Record<string, Item[]> => ({
	'zdx/alerts': [
		alertOf(7_001, 'Web mail is slow', 'High', { started: now - HOUR }),
		alertOf(7_002, 'Wi-Fi is weak in Branch 2', 'Low', { started: now - 3 * HOUR }),
		alertOf(7_003, 'File share out of reach', 'High', {
			started: now - 5 * HOUR,
			ended: now - HOUR,
		}),
	],
	'zdx/affectedDevices': devices.map((device) => ({ ...device, alertId: 7_001 })),
	'zdx/devices': devices,
	'zdx/events': [
		{ deviceId: 501, timestamp: seconds(now - HOUR), events: [weakSignal] },
		{ deviceId: 502, timestamp: seconds(now - HOUR), events: [weakSignal] },
	],
	...measured,
});

const seconds = (time: number): number => Math.floor(time / 1000);

const devices = [
	{ id: 501, name: 'PC-1 (Windows 11 Pro;64 bit)', userid: 401 },
	{ id: 502, name: 'PC-2 (macOS 15.1;arm)', userid: 402 },
];

const weakSignal = {
	category: 'Network',
	name: 'wifi.signal',
	display_name: 'Wi-Fi signal',
	prev: '80',
	curr: '35',
};

/** Applications and software, on the first of the devices. */
const measured: Record<string, Item[]> = {
	'zdx/users': [1, 2].map((n) => ({
		id: 400 + n,
		name: `User ${n}`,
		email: `user${n}@example.com`,
	})),
	'zdx/apps': [
		{ id: 1, name: 'Web mail', score: 41, total_users: 2 },
		{ id: 2, name: 'File share', score: 88, total_users: 1 },
	],
	'zdx/appUsers': [{ id: 401, appId: 1, name: 'User 1', email: 'user1@example.com', score: 41 }],
	'zdx/deviceApps': [{ id: 1, deviceId: 501, name: 'Web mail', score: 41 }],
	'zdx/webProbes': [{ id: 11, deviceId: 501, name: 'Log-in page', avg_score: 41, avg_pft: 5_200 }],
	'zdx/pathProbes': [{ id: 12, deviceId: 501, name: 'Path to web mail', num_probes: 24 }],
	'zdx/callQuality': [{ meet_id: 'm-1', deviceId: 501, meet_subject: 'Stand-up', metrics: [] }],
	'zdx/software': [
		{ software_key: 'browser1', software_name: 'Browser', vendor: 'Example', device_total: 1 },
	],
	'zdx/installations': [
		{ software_key: 'browser1', software_version: '131.0', device_id: 501, hostname: 'PC-1' },
	],
};

/** One that goes on has not ended: zscaler-sdk-python zdx/alerts.py, 2026-11. */
const alertOf = (
	id: number,
	rule_name: string,
	severity: string,
	{ started, ended }: { readonly started: number; readonly ended?: number },
) => ({
	id,
	rule_name,
	severity,
	alert_type: 'Application',
	alert_status: ended === undefined ? 'Ongoing' : 'Ended',
	num_devices: devices.length,
	started_on: seconds(started),
	ended_on: ended === undefined ? 0 : seconds(ended),
});
