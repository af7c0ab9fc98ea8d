import {
	action,
	area,
	type Field,
	flag,
	flags,
	list,
	nested,
	number,
	oneOf,
	read,
	readList,
	ref,
	refs,
	resource,
	settings,
	someOf,
	text,
	texts,
	time,
	unseen,
	urlList,
	urlListActions,
} from '../grammar';
import { id } from './objectFields';
import { upTo1000, upTo10000 } from './paging';
import { workloadExpression } from './workloadExpression';

const idp = number('idpId', { label: 'Identity Provider ID' });
const sorting: readonly Field[] = [
	oneOf('sortBy', ['id', 'name', 'expiry', 'status', 'externalId', 'rank']),
	oneOf('sortOrder', ['asc', 'desc', 'ruleExecution']),
];
const userFilters: readonly Field[] = [
	text('name', { hint: 'Begins with' }),
	text('dept', { label: 'Department', hint: 'Begins with' }),
	text('group', { hint: 'Begins with' }),
];

const userFields: readonly Field[] = [
	text('name', { required: true, max: 127 }),
	text('email', { required: true, max: 127, hint: 'In a domain of the organization' }),
	refs('groups', 'ziaGroup', { required: true }),
	ref('department', 'ziaDepartment', { required: true }),
	text('comments', { max: 10_240 }),
	text('tempAuthEmail', { label: 'Temporary Authentication Email' }),
	someOf('authMethods', ['BASIC', 'DIGEST'], { label: 'Authentication Methods' }),
	text('password', { secret: true, hint: 'For the hosted user database only' }),
	id,
	flag('adminUser', { label: 'Is an Administrator' }),
	text('type', { hint: 'E.g. UNAUTH_TRAFFIC_DEFAULT, SUPERADMIN' }),
	flag('isNonEditable', { readOnly: true }),
	flag('pilotUser', { readOnly: true }),
	flag('disabled', { readOnly: true }),
	flag('deleted', { readOnly: true }),
	time('pwdLastModifiedTime', 'seconds', { label: 'Password Last Modified', readOnly: true }),
];

const deviceFields: readonly Field[] = [
	id,
	text('name', { readOnly: true }),
	text('deviceGroupType', { readOnly: true }),
	text('deviceModel', { readOnly: true }),
	text('osType', { label: 'Operating System', readOnly: true }),
	text('osVersion', { label: 'Operating System Version', readOnly: true }),
	text('description', { readOnly: true }),
	number('ownerUserId', { label: 'Owner ID', readOnly: true }),
	text('ownerName', { readOnly: true }),
	text('hostName', { readOnly: true }),
];

const exemptedUrls = urlList('urls', {
	label: 'URLs',
	hint: 'URLs that are reached without authentication',
});

const authenticationFields: readonly Field[] = [
	text('orgAuthType', { label: 'User Repository Type', hint: 'E.g. SAFECHANNEL_DIR' }),
	text('oneTimeAuth', { label: 'One-Time Authentication', hint: 'E.g. OTP_DISABLED' }),
	flag('samlEnabled', { label: 'SAML' }),
	flag('kerberosEnabled', { label: 'Kerberos' }),
	text('kerberosPwd', { label: 'Kerberos Password', readOnly: true }),
	text('authFrequency', {
		label: 'Authentication Frequency',
		hint: 'E.g. PERMANENT_COOKIE, DAILY_COOKIE, SESSION_COOKIE or CUSTOM',
	}),
	number('authCustomFrequency', { label: 'Custom Frequency', hint: 'Days', min: 1, max: 180 }),
	oneOf('passwordStrength', ['NONE', 'MEDIUM', 'STRONG']),
	text('passwordExpiry', { hint: 'E.g. NEVER, ONE_MONTH' }),
	flag('mobileAdminSamlIdpEnabled', { label: 'SAML for Mobile Administrators' }),
	flag('autoProvision', { label: 'SAML Auto-Provisioning' }),
	flag('directorySyncMigrateToScimEnabled', { label: 'Migrate Directory Sync to SCIM' }),
	time('lastSyncStartTime', 'milliseconds', { readOnly: true }),
	time('lastSyncEndTime', 'milliseconds', { readOnly: true }),
];

export const ziaUserRows = area('zia', 'Users & Devices', [
	resource('user', 'User', '/users', {
		everyday: true,
		alsoNamed: ['email'],
		// Name and e-mail, in tenants on ZIdentity: terraform-provider-zia pull request 579, 2026.
		encodedInGet: true,
		fields: userFields,
		filters: userFilters,
		search: 'search',
		paging: upTo10000,
		// zscaler-sdk-go users.go, 2026-11
		bulkDelete: { path: '/users/bulkDelete', field: 'ids', max: 500 },
		lite: {
			path: '/users/references',
			query: [text('name'), flag('includeAdminUsers')],
			paging: upTo1000,
		},
		actions: [
			action('enroll', 'Enroll', 'POST /users/{id}/enroll', {
				leaves: unseen(
					'No password is shown. Enrolling once more with the same values does no harm.',
				),
				sentence: 'Enroll a user with a password',
				body: [
					someOf('authMethods', ['BASIC', 'DIGEST'], {
						label: 'Authentication Methods',
						required: true,
					}),
					text('password', { secret: true, required: true }),
				],
			}),
			readList('getAuditors', 'Get Auditors', '/users/auditors', {
				sentence: 'Get many auditors',
				query: userFilters,
			}),
		],
	}),
	resource('group', 'Group', '/groups', {
		everyday: true,
		fields: [
			text('name', { required: true }),
			text('comments'),
			id,
			idp,
			flag('isSystemDefined', { readOnly: true }),
		],
		filters: [text('definedBy'), ...sorting],
		search: 'search',
		lite: { path: '/groups/lite' },
	}),
	resource('department', 'Department', '/departments', {
		everyday: true,
		fields: [
			text('name', { required: true }),
			text('comments'),
			id,
			idp,
			flag('deleted', { readOnly: true }),
		],
		filters: [flag('limitSearch', { hint: 'Search names only' }), ...sorting],
		search: 'search',
		lite: { path: '/departments/lite' },
		actions: [
			read('getLite', 'Get (Name Only)', '/departments/lite/{id}', {
				sentence: 'Get the name of a department',
			}),
		],
	}),
	resource('deviceGroup', 'Device Group', '/deviceGroups', {
		everyday: true,
		verbs: ['getMany'],
		filters: [
			flag('includeDeviceInfo', { hint: 'With the devices of each group' }),
			flag('includePseudoGroups'),
		],
		fields: [
			id,
			text('name', { readOnly: true }),
			text('groupType', { readOnly: true }),
			text('description', { readOnly: true }),
			text('osType', { label: 'Operating System', readOnly: true }),
			flag('predefined', { readOnly: true }),
			text('deviceNames', { readOnly: true }),
			number('deviceCount', { readOnly: true }),
		],
	}),
	resource('device', 'Device', '/deviceGroups/devices', {
		verbs: ['getMany'],
		fields: deviceFields,
		filters: [
			text('name'),
			text('model'),
			text('owner'),
			text('osType', { label: 'Operating System' }),
			text('osVersion', { label: 'Operating System Version' }),
			list('userIds', { label: 'User IDs', of: 'number' }),
			flag('includeAll'),
		],
		lite: {
			path: '/deviceGroups/devices/lite',
			query: [text('name'), list('userIds', { label: 'User IDs', of: 'number' })],
		},
	}),
	resource('registeredDevice', 'Registered Device', '/devices', {
		verbs: ['getMany', 'get', 'create'],
		search: 'search',
		filters: [
			list('id', { label: 'IDs', of: 'number' }),
			flag('valid'),
			flag('includeCbiDevices', { label: 'Include Browser Isolation Devices' }),
		],
		fields: [
			...texts('name', 'hostname', 'hardwareId', 'macAddress', 'udid'),
			...texts('vendor', 'model', 'os', 'version', 'locale'),
			...flags('active', 'deleted', 'rooted'),
			time('firstRegistrationTimestamp', 'seconds'),
			time('lastRegistrationTimestamp', 'seconds'),
			time('unRegistrationTimestamp', 'seconds'),
			ref('user', 'ziaUser'),
			id,
		],
	}),
	resource('adaptiveAccessProfile', 'Adaptive Access Profile', '/adaptiveAccessProfiles', {
		verbs: ['getMany'],
		filters: [
			list('iamAapIds', { label: 'Profile IDs' }),
			number('orgId', { label: 'Organization ID' }),
		],
		actions: [
			readList('getRules', 'Get Rules', '/adaptiveAccessProfiles/profiles/rules', {
				sentence: 'Get the rules that use adaptive access profiles',
				query: [
					list('iamAapIds', { label: 'Profile IDs' }),
					number('orgId', { label: 'Organization ID' }),
				],
			}),
		],
	}),
	settings('authenticationSettings', 'Authentication Settings', '/authSettings', {
		fields: authenticationFields,
		actions: [
			read('getLite', 'Get (Summary)', '/authSettings/lite', {
				sentence: 'Get the most important authentication settings',
			}),
		],
	}),
	settings('exemptedUrlList', 'Authentication Bypass URL List', '/authSettings/exemptedUrls', {
		everyday: true,
		verbs: ['get'],
		fields: [exemptedUrls],
		actions: urlListActions('POST', '/authSettings/exemptedUrls', exemptedUrls, {
			add: 'Add URLs that bypass authentication',
			remove: 'Remove URLs that bypass authentication',
		}),
	}),
	resource('workloadGroup', 'Workload Group', '/workloadGroups', {
		everyday: true,
		fields: [
			text('name', { required: true }),
			text('description'),
			nested('expressionJson', workloadExpression, { label: 'Expression' }),
			id,
			text('expression', { label: 'Expression in Words' }),
		],
	}),
]);
