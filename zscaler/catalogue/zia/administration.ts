import {
	action,
	area,
	type Field,
	flag,
	gone,
	list,
	nested,
	nestedList,
	number,
	oneOf,
	read,
	readList,
	ref,
	refs,
	resource,
	service,
	settings,
	someOf,
	text,
	time,
	unseen,
} from '../grammar';
import type { Expected } from '../../contract/answer';
import { id, idAndName, idAndNameOf, scopeEntities } from './objectFields';
import { advancedSettingsFields } from './advancedSettings';
import { allAtOnce } from '../../contract/paging';

const adminUserFields: readonly Field[] = [
	text('loginName', { required: true, hint: 'An email address in a domain of the organization' }),
	text('userName', { required: true }),
	text('email', { required: true }),
	ref('role', 'ziaAdminRole', { hint: 'Not for auditors' }),
	text('comments'),
	text('password', { secret: true, hint: '8 to 100 characters; needed without single sign-on' }),
	oneOf('adminScopeType', ['ORGANIZATION', 'DEPARTMENT', 'LOCATION', 'LOCATION_GROUP'], {
		label: 'Scope Type',
	}),
	nestedList('adminScopeScopeEntities', scopeEntities('adminScopeType'), { label: 'Scope' }),
	nestedList('adminScopescopeGroupMemberEntities', idAndNameOf('ziaLocation'), {
		label: 'Locations of Scope',
	}),
	flag('disabled'),
	flag('isPasswordLoginAllowed', { label: 'Password Login' }),
	flag('isAuditor', { label: 'Auditor' }),
	flag('isSecurityReportCommEnabled', { label: 'Security Report Emails' }),
	flag('isServiceUpdateCommEnabled', { label: 'Service Update Emails' }),
	flag('isProductUpdateCommEnabled', { label: 'Product Update Emails' }),
	flag('newLocationCreateAllowed', { label: 'May Create Locations' }),
	flag('isExecMobileAppEnabled', { label: 'Executive Insights App' }),
	id,
	text('name'),
	flag('isNonEditable', { label: 'Cannot Be Edited' }),
	flag('isPasswordExpired', { label: 'Password Expired' }),
	nested('adminScope', undefined, { label: 'Scope as One Value' }),
	time('pwdLastModifiedTime', 'seconds', { label: 'Password Last Modified', readOnly: true }),
	nestedList('execMobileAppTokens', undefined, {
		label: 'Executive App Tokens',
		readOnly: true,
	}),
];

// terraform-provider-zia validator.go and docs, 2026-11
const access = ['READ_WRITE', 'READ_ONLY', 'NONE'];
const permissions = [
	'ADVANCED_SETTINGS',
	'APIKEY_MANAGEMENT',
	'AUTHENTICATION_SETTINGS',
	'CLIENT_CONNECTOR_PORTAL',
	'COMPLY',
	'CUSTOMER_ACCT_INFO',
	'CUSTOMER_ORG_SETTINGS',
	'CUSTOMER_SUBSCRIPTION',
	'CUSTOM_URL_CAT',
	'EZ_AGENT_CONFIGURATIONS',
	'FIREWALL_DNS',
	'GRE_TUNNELS',
	'HOSTED_PAC_FILES',
	'IDENTITY_PROXY_SETTINGS',
	'LOCATIONS',
	'NSS_CONFIGURATION',
	'OVERRIDE_EXISTING_CAT',
	'PARTNER_INTEGRATION',
	'POLICY_RESOURCE_MANAGEMENT',
	'PROXY_GATEWAY',
	'REMOTE_ASSISTANCE_MANAGEMENT',
	'SECURE',
	'SECURE_AGENT_NOTIFICATIONS',
	'SSL_POLICY',
	'STATIC_IPS',
	'SUBCLOUDS',
	'TENANT_PROFILE_MANAGEMENT',
	'USER_ACCESS',
	'USER_MANAGEMENT',
	'VPN_CREDENTIALS',
	'VZEN_CONFIGURATION',
	'ZIA_TRAFFIC_CAPTURE',
];
const roleTypes = [
	'ORG_ADMIN',
	'EXEC_INSIGHT',
	'EXEC_INSIGHT_AND_ORG_ADMIN',
	'SDWAN',
	'PUBLIC_API',
];
const logsLimits = [
	'UNRESTRICTED',
	'MONTH_1',
	'MONTH_2',
	'MONTH_3',
	'MONTH_4',
	'MONTH_5',
	'MONTH_6',
];

const adminRoleFields: readonly Field[] = [
	text('name', { required: true }),
	number('rank', { min: 0, max: 7, default: 7, hint: '7 is the lowest' }),
	oneOf('roleType', roleTypes, { default: 'ORG_ADMIN' }),
	someOf('permissions', permissions),
	oneOf('policyAccess', access),
	oneOf('alertingAccess', access),
	oneOf('dashboardAccess', access),
	oneOf('reportAccess', access),
	oneOf('analysisAccess', access),
	oneOf('usernameAccess', access),
	oneOf('deviceInfoAccess', access),
	oneOf('adminAcctAccess', access, { label: 'Admin Account Access' }),
	nested('featurePermissions'),
	nested('extFeaturePermissions', undefined, { label: 'Extended Feature Permissions' }),
	oneOf('logsLimit', logsLimits),
	number('reportTimeDuration', { hint: 'Hours; -1 is without limit' }),
	flag('isAuditor', { label: 'Auditor' }),
	id,
	flag('isNonEditable', { label: 'Cannot Be Edited' }),
];

const roleFilters: readonly Field[] = [
	flag('includeAuditorRole'),
	flag('includePartnerRole'),
	flag('includeApiRole', { label: 'Include API Role' }),
];

const reportFields: readonly Field[] = [
	time('startTime', 'milliseconds', { required: true }),
	time('endTime', 'milliseconds', { required: true }),
	number('page', { min: 1 }),
	text('pageSize'),
	text('adminName'),
	text('objectName'),
	text('actionInterface', { hint: 'UI or API' }),
	text('category'),
	list('subcategories'),
	oneOf('actionResult', ['SUCCESS', 'FAILURE']),
	list('actionTypes'),
	text('clientIP', { label: 'Client IP' }),
	text('traceId', { label: 'Trace ID' }),
	number('targetOrgId', { label: 'Target Organization ID' }),
];
const eventFields: readonly Field[] = [
	time('startTime', 'milliseconds', { required: true }),
	time('endTime', 'milliseconds', { required: true }),
	number('page', { min: 1 }),
	text('pageSize'),
	text('category'),
	list('subcategories'),
	text('actionResult'),
	text('message'),
	text('errorCode'),
	text('statusCode'),
];

/** Zscaler makes one report of a kind at a time, whoever asks for it. */
const ofReport = {
	noPolicy: true,
	twiceIsOnce: true,
	leaves: unseen('Get Status tells whether a report is being made.'),
} as const;

const activationStatus: Expected = {
	says: { in: ['status'], oneOf: ['ACTIVE', 'PENDING', 'INPROGRESS'] },
};

export const ziaAdministrationRows = area('zia', 'Administration', [
	service(
		'activation',
		'Activation',
		[
			read('getStatus', 'Get Status', '/status', {
				sentence: 'Get the activation status',
				expects: activationStatus,
			}),
			action('activate', 'Activate', 'POST /status/activate', {
				expects: activationStatus,
				sentence: 'Activate all pending changes',
				noPolicy: true,
				twiceIsOnce: true,
				leaves: unseen(
					'Get Status tells whether changes still wait. Activating once more does no harm.',
				),
			}),
			read('getAgreement', 'Get Agreement Status', '/eusaStatus/latest', {
				sentence: 'Get the status of the end user subscription agreement',
			}),
			action('acceptAgreement', 'Accept Agreement', 'PUT /eusaStatus/{id}', {
				leaves: {
					by: 'getAgreement',
					has: { id: 'params.id', acceptedStatus: 'body.acceptedStatus' },
				},
				answer: 'item',
				sentence: 'Accept the end user subscription agreement',
				body: [
					number('id', { label: 'ID' }),
					nested('version', idAndName),
					flag('acceptedStatus', { label: 'Accepted', default: true }),
				],
			}),
		],
		{ parents: [number('id', { label: 'Agreement ID', required: true })] },
	),
	resource('adminUser', 'Admin User', '/adminUsers', {
		everyday: true,
		nameField: 'loginName',
		fields: adminUserFields,
		search: 'search',
		filters: [flag('includeAuditorUsers'), flag('includeAdminUsers')],
		actions: [
			action('convertToUser', 'Convert to User', 'POST /adminUsers/{id}/convertToUser', {
				leaves: gone('id', 'params.id'),
				answer: 'item',
				sentence: 'Convert an admin user to a user',
				body: [
					text('name', { required: true }),
					text('email', { required: true }),
					refs('groups', 'ziaGroup', { required: true }),
					ref('department', 'ziaDepartment', { required: true }),
					text('comments'),
					text('password', { secret: true }),
				],
			}),
		],
	}),
	resource('adminRole', 'Admin Role', '/adminRoles', {
		everyday: true,
		fields: adminRoleFields,
		filters: roleFilters,
		paging: allAtOnce,
		lite: { path: '/adminRoles/lite', query: roleFilters },
	}),
	settings('passwordExpirySettings', 'Password Expiry Settings', '/passwordExpiry/settings', {
		fields: [
			flag('passwordExpirationEnabled'),
			number('passwordExpiryDays', { hint: 'Days, 15 to 365', min: 15, max: 365 }),
		],
	}),
	settings('advancedSettings', 'Advanced Settings', '/advancedSettings', {
		fields: advancedSettingsFields,
	}),
	service('auditLogReport', 'Audit Log Report', [
		read('getStatus', 'Get Status', '/auditlogEntryReport', {
			sentence: 'Get the status of the audit log report',
			expects: { key: 'status' },
		}),
		action('request', 'Request', 'POST /auditlogEntryReport', {
			sentence: 'Request an audit log report',
			body: reportFields,
			answer: 'nothing',
			...ofReport,
		}),
		read('download', 'Download', '/auditlogEntryReport/download', {
			sentence: 'Download the audit log report',
			answer: 'text',
		}),
		action('cancel', 'Cancel', 'DELETE /auditlogEntryReport', {
			sentence: 'Cancel the audit log report',
			answer: 'nothing',
			...ofReport,
		}),
	]),
	service('eventLogReport', 'Event Log Report', [
		// A list by zscaler-sdk-go eventlogentryreport.go, one by the API's own reference, 2026-11.
		readList('getStatus', 'Get Status', '/eventlogEntryReport', {
			sentence: 'Get the status of the event log report',
			paging: allAtOnce,
			expects: { mayBeOne: true },
		}),
		action('request', 'Request', 'POST /eventlogEntryReport', {
			sentence: 'Request an event log report',
			body: eventFields,
			answer: 'nothing',
			...ofReport,
		}),
		read('download', 'Download', '/eventlogEntryReport/download', {
			sentence: 'Download the event log report',
			answer: 'text',
		}),
		action('cancel', 'Cancel', 'DELETE /eventlogEntryReport', {
			sentence: 'Cancel the event log report',
			answer: 'nothing',
			...ofReport,
		}),
	]),
	service('organization', 'Organization', [
		read('get', 'Get', '/orgInformation', { sentence: 'Get information on the organization' }),
		read('getLite', 'Get (Summary)', '/orgInformation/lite', {
			sentence: 'Get the most important information on the organization',
		}),
		readList('getSubscriptions', 'Get Subscriptions', '/subscriptions', {
			sentence: 'Get the subscriptions of the organization',
			paging: allAtOnce,
		}),
		readList('getConfigurationAudit', 'Get Configuration Audit', '/configAudit', {
			expects: {
				recognisedBy: ['overallGrade', 'authFrequencyGrade', 'dataPresent', 'otherGrade'],
			},
			sentence: 'Get the audit of the configuration',
			paging: allAtOnce,
		}),
		action('exportPolicies', 'Export Policies', 'POST /exportPolicies', {
			sentence: 'Export policies as a ZIP file',
			body: { array: list('policyTypes', { hint: 'E.g. URL_FILTERING, BA; empty for all' }) },
			answer: 'file',
			asksOnly: true,
		}),
	]),
	settings('remoteAssistance', 'Remote Assistance', '/remoteAssistance', {
		fields: [
			time('viewOnlyUntil', 'milliseconds'),
			time('fullAccessUntil', 'milliseconds'),
			flag('usernameObfuscated', { label: 'Obfuscate User Names' }),
			flag('deviceInfoObfuscate', { label: 'Obfuscate Device Information' }),
		],
	}),
	service(
		'smpcInstance',
		'Private Service Edge Isolation',
		[
			readList('getMany', 'Get Many', '/smpcInstance', {
				sentence: 'Get the data centers and nodes that can be isolated',
				paging: allAtOnce,
			}),
			action('update', 'Update', 'PUT /smpcInstance/{instanceId}', {
				leaves: unseen('Get Many shows the instances. Updating it once more does no harm.'),
				sentence: 'Update the isolation of an instance',
				body: 'json',
			}),
			action('isolate', 'Isolate Data Centers', 'PUT /smpcInstance/dc', {
				leaves: unseen('Get Many shows the instances. Setting it once more does no harm.'),
				sentence: 'Isolate data centers, or end their isolation',
				query: [flag('isEnabled', { label: 'Isolate', required: true })],
				body: { array: list('ids', { label: 'Data Center IDs', of: 'number', required: true }) },
			}),
		],
		{ parents: [number('instanceId', { label: 'Instance ID', required: true })] },
	),
]);
