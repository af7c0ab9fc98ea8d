import { listOf, type Item } from '../call';
import { entriesOf, namesOf, numberOf, shadowApps } from './seed';
import { DAY_MS, HOUR_MS } from '../durations';

type Report = (args: Item) => Item;

const report =
	(kind: string): Report =>
	(args) => ({
		obfuscated: false,
		entries: entriesOf(kind, args.traffic_unit, args.start_time, args.action_filter).map(
			(entry) => ({ ...entry, trend: trendOf(args, entry) }),
		),
	});

function trendOf(args: Item, { name }: Item): Item | null {
	if (args.include_trend !== true) return null;
	const start = Number(args.start_time);
	const interval = args.trend_interval ?? 'DAY';
	const step = interval === 'HOUR' ? HOUR_MS : DAY_MS;
	const length = Math.floor((Number(args.end_time) - start) / step);
	return {
		trend_start_time: start,
		trend_interval: interval,
		trend_values: Array.from({ length }, (_, n) => numberOf(name, n)),
	};
}

const deep = (outer: string, inner?: string): Item => ({
	obfuscated: false,
	entries: entriesOf(outer).map((entry) => ({
		...entry,
		entries: inner ? entriesOf(inner, entry.name) : [],
	})),
});

const summary: Report = () => {
	const groups = [
		...['app', 'user_count', 'upload_bytes', 'download_bytes', 'total_bytes'].map((of) => [
			`group_by_app_cat_for_${of}`,
			deep('category', 'APP_ID'),
		]),
		...['risk_index', 'provisioning_status', 'access'].map((of) => [
			`group_by_${of}_for_app`,
			{ obfuscated: false, entries: entriesOf(`group_by_${of}_for_app`) },
		]),
	] as [string, Item][];
	return {
		total_upload_bytes: 123_456_789,
		total_download_bytes: 987_654_321,
		total_apps: 1_200,
		total_bytes: 1_111_111_110,
		...Object.fromEntries(groups),
	};
};

const devices: Report = () => {
	const entries = namesOf('device').map((name) => ({
		classifications: name,
		classification_uuid: `uuid-${name.toLowerCase()}`,
		category: name === 'Badge_Reader' ? 'Building' : 'Office',
		total: numberOf('device', name) % 500,
	}));
	return {
		devices_count: 2_000,
		user_devices_count: 700,
		iot_devices_count: entries.reduce((sum, { total }) => sum + total, 0),
		server_devices_count: 120,
		un_classified_devices_count: 30,
		entries,
	};
};

/** What each report holds, before entries are filtered, ordered and limited. */
export const reports: Record<string, Report> = {
	'WEB_TRAFFIC/location': report('location'),
	'WEB_TRAFFIC/no_grouping': report('no_grouping'),
	'WEB_TRAFFIC/protocols': report('protocols'),
	'WEB_TRAFFIC/threat_super_categories': report('threat_super_categories'),
	'WEB_TRAFFIC/threat_class': report('threat_class'),
	'CYBER_SECURITY/incidents': ({ categorize_by }) => {
		const [outer = '', inner] = listOf([categorize_by].flat()).map(String);
		return deep(outer, inner);
	},
	'CYBER_SECURITY/cyber_security_location': (args) => report(String(args.categorize_by))(args),
	'ZERO_TRUST_FIREWALL/action': report('action'),
	'ZERO_TRUST_FIREWALL/location_firewall': report('location'),
	'ZERO_TRUST_FIREWALL/network_service': report('network_service'),
	'SAAS_SECURITY/casb_app': report('casb_app'),
	'SHADOW_IT/apps': ({ end_time }) => ({ entries: shadowApps(Number(end_time)) }),
	'SHADOW_IT/shadow_it_summary': summary,
	'IOT/device_stats': devices,
};
