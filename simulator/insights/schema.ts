import { words } from '../words';

export interface FieldType {
	/** Name of an object type below, or of a scalar. */
	readonly type: string;
	readonly args?: Readonly<Record<string, string>>;
}

type ObjectType = Record<string, FieldType>;

const scalars = (names: string): ObjectType =>
	Object.fromEntries(words(names).map((name) => [name, { type: 'Scalar' }]));

const entries = (type: string, filterBy?: string, orderBy?: string): FieldType => ({
	type,
	args: {
		limit: 'Int',
		...(filterBy ? { filter_by: filterBy } : {}),
		...(orderBy ? { order_by: `[${orderBy}]` } : {}),
	},
});

const report = (of: FieldType): ObjectType => ({ ...scalars('obfuscated'), entries: of });

const times = { start_time: 'Long!', end_time: 'Long!' };
const traffic = { ...times, traffic_unit: 'WebTrafficUnits!' };
const trendArguments = { include_trend: 'Boolean', trend_interval: 'TrendInterval' };

/** Fields, arguments and types of zscaler-sdk-python, zscaler/zins, 2026-11; names of objects:
 *  dvmrry/zscaler-skill, references/shared/analytics-graphql.md. */
export const types: Record<string, ObjectType> = {
	Query: {
		WEB_TRAFFIC: { type: 'WebReportDataQuery' },
		CYBER_SECURITY: { type: 'CyberSecurityReportDataQuery' },
		ZERO_TRUST_FIREWALL: { type: 'FirewallReportDataQuery' },
		SAAS_SECURITY: { type: 'CasbReportDataQuery' },
		SHADOW_IT: { type: 'ShadowITReportDataQuery' },
		IOT: { type: 'IotDataQuery' },
	},
	WebReportDataQuery: {
		location: { type: 'WebReportDataTrend', args: { ...traffic, ...trendArguments } },
		no_grouping: {
			type: 'WebReportDataTrend',
			args: {
				...traffic,
				dlp_engine_filter: 'DlpEngineFilter',
				action_filter: 'ActionStatus',
				...trendArguments,
			},
		},
		protocols: { type: 'WebReportData', args: traffic },
		threat_super_categories: { type: 'WebReportData', args: traffic },
		threat_class: { type: 'WebReportData', args: traffic },
	},
	WebReportDataTrend: report(entries('WebTrendEntry', 'WebEntriesFilterBy', 'WebOrderBy')),
	WebTrendEntry: { ...scalars('name total'), trend: { type: 'WebTrend' } },
	WebTrend: scalars('trend_start_time trend_interval trend_values'),
	WebReportData: report(entries('Entry', 'WebEntriesFilterBy', 'WebOrderBy')),
	CyberSecurityReportDataQuery: {
		incidents: {
			type: 'CyberSecurityIncidentsResponse',
			args: { ...times, categorize_by: '[IncidentsGroupBy!]!' },
		},
		cyber_security_location: {
			type: 'CyberSecurityIncidentsResponseWithId',
			args: { ...times, categorize_by: 'IncidentsWithIdGroupBy!' },
		},
	},
	CyberSecurityIncidentsResponse: report(entries('DeepEntry')),
	CyberSecurityIncidentsResponseWithId: report(entries('EntryWithId')),
	FirewallReportDataQuery: {
		action: { type: 'FirewallReport', args: times },
		location_firewall: { type: 'FirewallLocationReport', args: times },
		network_service: { type: 'FirewallReport', args: times },
	},
	FirewallReport: report(entries('Entry', 'FirewallEntriesFilterBy', 'FirewallEntryOrderBy')),
	FirewallLocationReport: report(
		entries('EntryWithId', 'FirewallEntriesFilterBy', 'FirewallEntryOrderBy'),
	),
	CasbReportDataQuery: { casb_app: { type: 'CasbAppReport', args: times } },
	CasbAppReport: report(entries('Entry', 'CasbEntriesFilterBy', 'CasbEntryOrderBy')),
	ShadowITReportDataQuery: {
		apps: { type: 'AppsOnlyResponse', args: times },
		shadow_it_summary: { type: 'ShadowITDashboardResponse', args: times },
	},
	AppsOnlyResponse: {
		entries: entries('AppsResponse', 'shadowITAppsSearchFilterBy', 'ShadowITAppsOrderBy'),
	},
	AppsResponse: scalars(`application application_category risk_index computed_risk_index
		sanctioned_state integration data_consumed data_uploaded data_downloaded authenticated_users
		unAuthenticated_location_count last_access_time vulnerability undiscovered
		custom_risk_index`),
	ShadowITDashboardResponse: {
		...scalars('total_upload_bytes total_download_bytes total_apps total_bytes'),
		...Object.fromEntries(
			words(`group_by_app_cat_for_app group_by_app_cat_for_user_count
				group_by_app_cat_for_upload_bytes group_by_app_cat_for_download_bytes
				group_by_app_cat_for_total_bytes`).map((name) => [name, { type: 'DeepGroup' }]),
		),
		...Object.fromEntries(
			words(`group_by_risk_index_for_app group_by_provisioning_status_for_app
				group_by_access_for_app`).map((name) => [name, { type: 'Group' }]),
		),
	},
	DeepGroup: report(entries('DeepEntry', 'shadowITEntriesSearchFilterBy', 'ShadowITEntryOrderBy')),
	Group: report(entries('Entry', 'shadowITEntriesSearchFilterBy', 'ShadowITEntryOrderBy')),
	IotDataQuery: { device_stats: { type: 'DeviceStat' } },
	DeviceStat: {
		...scalars(`devices_count user_devices_count iot_devices_count server_devices_count
			un_classified_devices_count`),
		entries: entries('IoTDeviceStat', 'IoTDeviceFilterBy', 'IoTDeviceOrderBy'),
	},
	IoTDeviceStat: scalars('classifications classification_uuid category total'),
	Entry: scalars('name total'),
	EntryWithId: scalars('id name total'),
	DeepEntry: { ...scalars('name total'), entries: entries('Entry') },
};

/** zscaler-sdk-python, zins/models/enums.py; with IDs: the MCP server's list, which is longer. */
export const enums: Record<string, string[]> = {
	ActionStatus: words('ALLOW BLOCK'),
	DlpEngineFilter: words('ANY NONE HIPAA CYBER_BULLY_ENG GLBA PCI OFFENSIVE_LANGUAGE EXTERNAL'),
	IncidentsGroupBy: words('THREAT_CATEGORY_ID APP_ID TIME USER_ID SRC_COUNTRY'),
	IncidentsWithIdGroupBy: words('LOCATION_ID APP_ID USER_ID DEPARTMENT_ID'),
	SortOrder: words('ASC DESC'),
	TrendInterval: words('DAY HOUR'),
	WebTrafficUnits: words('TRANSACTIONS BYTES'),
};
