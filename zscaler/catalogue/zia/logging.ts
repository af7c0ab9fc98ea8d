import {
	action,
	area,
	type Field,
	flag,
	list,
	number,
	oneOf,
	read,
	readList,
	refs,
	resource,
	service,
	text,
	time,
} from '../grammar';
import { allAtOnce } from './paging';
import { onOff } from './ruleFields';

const id = number('id', { label: 'ID', readOnly: true });

// terraform-provider-zia resource_zia_cloud_nss_server.go, 2026-11
const logTypes = [
	'WEBLOG',
	'FWLOG',
	'DNSLOG',
	'ALERT',
	'ADMIN_AUDIT',
	'MULTIFEEDLOG',
	'CASB_FILELOG',
	'CASB_MAILLOG',
	'CASB_ITSM',
	'CASB_CRM',
	'CASB_CODE_REPO',
	'CASB_COLLAB',
	'CASB_PCS',
	'ECLOG',
	'EC_DNSLOG',
	'EC_EVENTLOG',
	'ENDPOINT_DLP',
	'EMAIL_DLP',
	'USER_ACT_REP',
	'USER_COUNT_ALERT',
	'USER_IMP_TRAVEL_ALERT',
];
const feedTypes = [
	'JSON',
	'CSV',
	'TAB_SEPARATED',
	'NAME_VALUE_PAIRS',
	'CUSTOM',
	'SYSLOG',
	'SPLUNK_CIM',
	'ARCSIGHT_CEF',
	'QRADAR',
	'RSA_SECURITY',
	'SYMANTEC_MSS',
	'LOGRHYTHM',
	'MCAS',
	'ZBRIDGE',
	'ZFAB_AGENT',
];
const siemTypes = ['OTHER', 'SPLUNK', 'SUMO_LOGIC', 'DEVO', 'AZURE_SENTINEL', 'S3'];

const feedFields: readonly Field[] = [
	text('name', { required: true }),
	oneOf('feedStatus', onOff, { default: 'ENABLED' }),
	oneOf('nssLogType', logTypes, { label: 'Log Type', required: true }),
	oneOf('nssFeedType', feedTypes, { label: 'Feed Type', default: 'JSON' }),
	oneOf('nssType', ['NSS_FOR_WEB', 'NSS_FOR_FIREWALL'], { label: 'NSS Type' }),
	oneOf('siemType', siemTypes, { label: 'SIEM Type' }),
	text('connectionURL', { label: 'Connection URL' }),
	list('connectionHeaders', { hint: 'Name: value' }),
	text('authenticationToken', { secret: true }),
	text('feedOutputFormat'),
	list('customEscapedCharacter', { label: 'Escaped Characters', hint: 'E.g. ASCII_44' }),
	flag('jsonArrayToggle', { label: 'JSON Array' }),
	number('maxBatchSize', { label: 'Maximum Batch Size', hint: 'KB', min: 0 }),
	number('epsRateLimit', {
		label: 'Rate Limit',
		hint: 'Events per second; 0 is unlimited',
		min: 0,
	}),
	oneOf('userObfuscation', onOff),
	text('timeZone', { hint: 'E.g. GMT' }),
	flag('cloudNss', { label: 'Cloud NSS', default: true }),
	flag('oauthAuthentication', { label: 'OAuth' }),
	text('clientId', { label: 'Client ID' }),
	text('clientSecret', { secret: true }),
	text('authenticationUrl', { label: 'Authentication URL' }),
	text('grantType'),
	text('scope'),
	text('base64EncodedCertificate', { label: 'Certificate (Base64)' }),
	oneOf('firewallLoggingMode', ['SESSION', 'AGGREGATE', 'ALL']),
	oneOf('actionFilter', ['ALLOWED', 'BLOCKED']),
	refs('locations', 'ziaLocation'),
	refs('locationGroups', 'ziaLocationGroup'),
	refs('users', 'ziaUser'),
	refs('departments', 'ziaDepartment'),
	refs('urlCategories', 'ziaUrlCategory', { label: 'URL Categories', by: 'val' }),
	refs('dlpEngines', 'ziaDlpEngine', { label: 'DLP Engines' }),
	refs('dlpDictionaries', 'ziaDlpDictionary', { label: 'DLP Dictionaries' }),
	id,
	time('lastSuccessFullTest', 'seconds', { label: 'Last Successful Test', readOnly: true }),
	number('testConnectivityCode', { readOnly: true }),
];

const crowdStrikeFilters: readonly Field[] = [
	oneOf('type', ['MD5']),
	text('value'),
	number('limit', { min: 1 }),
	text('offset'),
];
const partnerJsonType = oneOf(
	'partnerJsonType',
	[
		'CROWDSTRIKE_CREDENTIALS',
		'CARBON_BLACK_CREDENTIALS',
		'ATP_DEFENDER_CREDENTIALS',
		'UNIT_TESTING_CS',
		'UNIT_TESTING_CB',
	],
	{ label: 'Partner JSON Type' },
);

const md5Hash = text('md5Hash', { label: 'MD5 Hash', required: true });

export const logging = area('zia', 'Logging & Integrations', [
	resource('nssFeed', 'Cloud NSS Feed', '/nssFeeds', {
		fields: feedFields,
		filters: [text('feedType')],
		search: 'search',
		actions: [
			read('getOutputDefaults', 'Get Output Defaults', '/nssFeeds/feedOutputDefaults', {
				sentence: 'Get the default output formats of cloud NSS feeds',
				query: [text('type'), text('multiFeedType'), text('fieldFormat')],
			}),
			read('testConnectivity', 'Test Connectivity', '/nssFeeds/testConnectivity/{id}', {
				sentence: 'Test the connectivity of a cloud NSS feed',
			}),
			action('validateFormat', 'Validate Format', 'POST', '/nssFeeds/validateFeedFormat', {
				sentence: 'Validate the output format of a cloud NSS feed',
				query: [text('type')],
				body: 'json',
				asksOnly: true,
			}),
		],
	}),
	resource('nssServer', 'NSS Server', '/nssServers', {
		fields: [
			text('name', { required: true }),
			oneOf('type', ['NSS_FOR_WEB', 'NSS_FOR_FIREWALL'], { required: true, createOnly: true }),
			oneOf('status', onOff, { default: 'ENABLED' }),
			number('icapSvrId', { label: 'ICAP Server ID' }),
			id,
			text('state', { readOnly: true }),
		],
		filters: [text('type')],
		paging: allAtOnce,
	}),
	resource('nssCollector', 'NSS Collector', '/nssCollectors', { verbs: ['getMany'] }),
	service('iotReport', 'IoT Report', [
		readList('getDeviceTypes', 'Get Device Types', '/iotDiscovery/deviceTypes', {
			sentence: 'Get the types of IoT devices',
			paging: allAtOnce,
		}),
		readList('getCategories', 'Get Categories', '/iotDiscovery/categories', {
			sentence: 'Get the categories of IoT devices',
			paging: allAtOnce,
		}),
		readList('getClassifications', 'Get Classifications', '/iotDiscovery/classifications', {
			sentence: 'Get the classifications of IoT devices',
			paging: allAtOnce,
		}),
		readList('getDevices', 'Get Devices', '/iotDiscovery/deviceList', {
			sentence: 'Get the IoT devices that were discovered',
			paging: allAtOnce,
		}),
	]),
	resource('discoveredApplication', 'Shadow IT Application', '/cloudApplications/lite', {
		verbs: ['getMany'],
		paging: allAtOnce,
		filters: [
			number('pageNumber', { min: 0, hint: 'From 0' }),
			number('limit', { min: 1, max: 1000 }),
		],
		actions: [
			action('setState', 'Set State and Tags', 'PUT', '/cloudApplications/bulkUpdate', {
				sentence: 'Set the sanctioned state and the tags of shadow IT applications',
				body: [
					oneOf('sanctionedState', ['SANCTIONED', 'UN_SANCTIONED', 'ANY'], { required: true }),
					list('applicationIds', { label: 'Application IDs', of: 'number' }),
					refs('customTags', 'ziaCustomTag'),
				],
			}),
			action('export', 'Export', 'POST', '/shadowIT/applications/export', {
				sentence: 'Export the shadow IT report as CSV',
				body: 'json',
				answer: 'text',
				asksOnly: true,
			}),
			action(
				'exportEntity',
				'Export by Entity',
				'POST',
				'/shadowIT/applications/{entity}/exportCsv',
				{
					sentence: 'Export users or locations of a shadow IT application as CSV',
					body: 'json',
					answer: 'text',
					asksOnly: true,
				},
			),
		],
		parents: [oneOf('entity', ['USER', 'LOCATION'], { required: true })],
	}),
	resource('customTag', 'Shadow IT Tag', '/customTags', { verbs: ['getMany'], paging: allAtOnce }),
	resource('partnerIntegration', 'Partner Integration', '/integrationPartners', {
		verbs: ['getMany'],
		paging: allAtOnce,
		filters: [flag('apiKeyProvisioned', { label: 'API Key Provisioned' }), text('partnerType')],
		parents: [md5Hash],
		actions: [
			readList(
				'getCrowdStrikeUrls',
				'Get CrowdStrike URLs',
				'/integrationPartners/crowdStrike/whitelistedBaseUrls',
				{
					sentence: 'Get the base URLs of CrowdStrike that are allowed',
					query: [partnerJsonType],
					paging: allAtOnce,
				},
			),
			readList(
				'getCrowdStrikeEndpoints',
				'Get CrowdStrike Endpoints',
				'/integrationPartners/crowdStrike/endpoints',
				{
					sentence: 'Get the endpoints on which CrowdStrike saw a file',
					query: [...crowdStrikeFilters, partnerJsonType],
					paging: allAtOnce,
				},
			),
			action(
				'containCrowdStrikeEndpoints',
				'Contain CrowdStrike Endpoints',
				'POST',
				'/integrationPartners/crowdStrike/endpoints',
				{ sentence: 'Have CrowdStrike contain endpoints', body: 'json' },
			),
			action(
				'getDefenderEndpoints',
				'Get Defender Endpoints',
				'POST',
				'/integrationPartners/microsoftDefender/endpoints',
				{
					sentence: 'Get the endpoints on which Microsoft Defender saw a file',
					body: [
						text('sha256', { label: 'SHA-256' }),
						text('sha1', { label: 'SHA-1' }),
						number('pageNumber', { min: 0 }),
						text('pageSize'),
						text('offset'),
						text('machineIds', { label: 'Machine IDs' }),
					],
				},
			),
			read(
				'getSandboxReport',
				'Get Sandbox Report',
				'/integrationPartners/sandbox/report/{md5Hash}',
				{
					sentence: 'Get the sandbox report of a file for partners',
				},
			),
		],
	}),
]);
