import type { Traits } from '../objects/traits';

const DAYS = ['EVERYDAY', 'SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const DESTINATIONS = ['DSTN_IP', 'DSTN_FQDN', 'DSTN_DOMAIN', 'DSTN_OTHER'];
const DICTIONARIES = ['PATTERNS_AND_PHRASES', 'EXACT_DATA_MATCH', 'INDEXED_DATA_MATCH', 'MIP_TAG'];

const LOCATION_DEFAULTS = {
	nonEditable: false,
	parentId: 0,
	upBandwidth: 0,
	dnBandwidth: 0,
	country: 'NONE',
	language: 'NONE',
	geoOverride: false,
	authRequired: false,
	sslScanEnabled: false,
	zappSslScanEnabled: false,
	xffForwardEnabled: false,
	surrogateIP: false,
	idleTimeInMinutes: 0,
	ofwEnabled: false,
	ipsControl: false,
	aupEnabled: false,
	cautionEnabled: false,
};

/** Required fields and values: zscaler/zscaler-sdk-go and terraform-provider-zia, 2026-11. */
export const OBJECT_TRAITS: Record<string, Traits> = {
	urlCategories: {
		ids: 'customCategory',
		noun: 'CATEGORY',
		required: ['configuredName', 'superCategory'],
		unique: ['configuredName'],
		lists: ['urls', 'dbCategorizedUrls', 'keywords', 'ipRanges'],
		unpaged: true,
	},
	ipDestinationGroups: {
		noun: 'GROUP',
		required: ['name', 'type'],
		oneOf: { type: DESTINATIONS },
		lists: ['addresses', 'countries', 'ipCategories', 'urlCategories'],
		defaults: { ipCategories: [], countries: [], creatorContext: 'ZIA' },
		unpaged: true,
	},
	ipSourceGroups: {
		noun: 'GROUP',
		required: ['name', 'ipAddresses'],
		lists: ['ipAddresses'],
		defaults: { creatorContext: 'ZIA', isNonEditable: false, extranetIpPool: false },
		unpaged: true,
	},
	networkServices: {
		noun: 'SERVICE',
		required: ['name'],
		defaults: { type: 'CUSTOM', isNameL10nTag: false },
		unpaged: true,
	},
	networkServiceGroups: {
		noun: 'GROUP',
		required: ['name', 'services'],
		lists: ['services'],
		refs: { services: 'networkServices' },
		unpaged: true,
	},
	networkApplicationGroups: {
		noun: 'GROUP',
		required: ['name', 'networkApplications'],
		lists: ['networkApplications'],
		unpaged: true,
	},
	ruleLabels: { noun: 'LABEL', required: ['name'] },
	locations: {
		noun: 'LOCATION',
		required: ['name'],
		refs: { vpnCredentials: 'vpnCredentials' },
		defaults: LOCATION_DEFAULTS,
	},
	'locations/groups': { noun: 'GROUP', readOnly: true },
	vpnCredentials: {
		noun: 'VPN CREDENTIAL',
		required: ['type'],
		oneOf: { type: ['CN', 'IP', 'UFQDN', 'XAUTH'] },
		unique: ['fqdn', 'ipAddress'],
		writeOnly: ['preSharedKey'],
	},
	staticIP: {
		noun: 'STATIC IP',
		required: ['ipAddress'],
		unique: ['ipAddress'],
		defaults: { geoOverride: false, routableIP: true },
	},
	greTunnels: { noun: 'GRE TUNNEL', required: ['sourceIp'], unique: ['sourceIp'] },
	timeIntervals: {
		noun: 'TIME INTERVAL',
		required: ['name', 'startTime', 'endTime', 'daysOfWeek'],
		oneOf: { daysOfWeek: DAYS },
		lists: ['daysOfWeek'],
	},
	timeWindows: { readOnly: true, unpaged: true },
	dlpDictionaries: {
		noun: 'DICTIONARY',
		required: ['name'],
		oneOf: { dictionaryType: DICTIONARIES },
		lists: ['phrases', 'patterns'],
		defaults: { nameL10nTag: false, custom: true, proximity: 0 },
		unpaged: true,
	},
	dlpEngines: {
		noun: 'ENGINE',
		required: ['name', 'engineExpression'],
		defaults: { customDlpEngine: true },
		unpaged: true,
	},
	dlpNotificationTemplates: {
		noun: 'TEMPLATE',
		required: ['name', 'subject', 'plainTextMessage', 'htmlMessage'],
	},
	users: {
		noun: 'USER',
		required: ['name', 'email'],
		unique: ['email'],
		refs: { groups: 'groups', department: 'departments' },
		defaults: { adminUser: false, deleted: false },
		writeOnly: ['password'],
	},
	groups: { noun: 'GROUP', required: ['name'] },
	departments: { noun: 'DEPARTMENT', required: ['name'] },
	bandwidthClasses: { noun: 'BANDWIDTH CLASS', required: ['name'], unpaged: true },
	adminUsers: {
		noun: 'ADMIN',
		required: ['loginName', 'userName', 'email'],
		unique: ['loginName'],
		refs: { role: 'adminRoles' },
		writeOnly: ['password'],
	},
	adminRoles: { noun: 'ROLE', required: ['name'], unpaged: true },
	networkApplications: { readOnly: true, unpaged: true },
	deviceGroups: { readOnly: true, unpaged: true },
	'deviceGroups/devices': { readOnly: true },
	// One feed a log: help.zscaler.com/zia/about-cloud-nss-feeds, 2026-11; the refusal is not recorded.
	nssFeeds: {
		noun: 'FEED',
		required: ['name', 'nssLogType'],
		unique: ['name', 'nssLogType'],
		defaults: { feedStatus: 'ENABLED', cloudNss: true, testConnectivityCode: 0 },
	},
	proxies: { noun: 'PROXY', required: ['name', 'address', 'port'] },
	cloudApplicationInstances: {
		required: ['instanceName', 'instanceIdentifiers'],
		unique: ['instanceName'],
	},
};
