import type { Item } from '../call';
import { words } from '../words';
import { MINUTE_MS } from '../durations';

const names: Record<string, string[]> = {
	location: words('Berlin Bristol Osaka Austin Toronto Nairobi Lima Sydney Malmo Krakow'),
	protocols: words('HTTP HTTPS SSL FTP HTTP_PROXY WEBSOCKET DNS_OVER_HTTPS'),
	no_grouping: ['All'],
	threat_super_categories: words('MALWARE PHISHING SPYWARE BOTNET ADWARE'),
	threat_class: words('VIRUS_SPYWARE ADVANCED BEHAVIORAL_ANALYSIS'),
	action: words('ALLOW BLOCK DROP'),
	network_service: words('DNS HTTP HTTPS NTP SSH RDP SMB'),
	casb_app: words('Box Dropbox Salesforce Slack Gitlab Confluence'),
	THREAT_CATEGORY_ID: words('Malware Phishing Botnet Cryptomining'),
	APP_ID: words('Box Dropbox Slack Gitlab'),
	USER_ID: words('user1 user2 user3 user4 user5'),
	TIME: words('2026-11-01 2026-11-02 2026-11-03'),
	SRC_COUNTRY: words('DE GB JP US'),
	LOCATION_ID: words('Berlin Bristol Osaka Austin'),
	DEPARTMENT_ID: words('Finance Sales Research'),
	category: words('File_Sharing Messaging Code_Hosting AI_Tools Storage'),
	group_by_risk_index_for_app: words('1 2 3 4 5'),
	group_by_provisioning_status_for_app: words('SANCTIONED UNSANCTIONED'),
	group_by_access_for_app: words('ALLOWED BLOCKED'),
	device: words('Camera Printer Television Badge_Reader Thermostat'),
};

export const namesOf = (kind: string): string[] => names[kind] ?? [];

/** The same number for the same words, 1 to 1,000,000. */
export function numberOf(...parts: readonly unknown[]): number {
	let hash = 2166136261;
	for (const char of parts.join('|')) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
	return ((hash >>> 0) % 1_000_000) + 1;
}

export const entriesOf = (kind: string, ...about: readonly unknown[]): Item[] =>
	namesOf(kind).map((name) => ({
		id: numberOf(kind, name),
		name,
		total: numberOf(kind, name, ...about),
	}));

/** More than one call of a thousand hands out. */
const APPS = 1_200;

export const shadowApps = (end: number): Item[] =>
	Array.from({ length: APPS }, (_, n) => {
		const application = `app-${String(n + 1).padStart(4, '0')}`;
		const uploaded = numberOf(application, 'up');
		const downloaded = numberOf(application, 'down');
		const category = namesOf('category');
		return {
			application,
			application_category: category[n % category.length],
			risk_index: (n % 5) + 1,
			computed_risk_index: (n % 5) + 1,
			sanctioned_state: n % 4 === 0 ? 'SANCTIONED' : 'UNSANCTIONED',
			integration: n % 7,
			data_consumed: uploaded + downloaded,
			data_uploaded: uploaded,
			data_downloaded: downloaded,
			authenticated_users: (n % 90) + 1,
			unAuthenticated_location_count: n % 3,
			last_access_time: end - n * MINUTE_MS,
			vulnerability: n % 11 === 0 ? 'YES' : 'NO',
			undiscovered: false,
			custom_risk_index: null,
		};
	});
