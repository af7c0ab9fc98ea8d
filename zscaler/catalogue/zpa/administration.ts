import {
	action,
	area,
	flag,
	flags,
	list,
	lists,
	nested,
	nestedList,
	oneOf,
	read,
	readList,
	readValue,
	ref,
	resource,
	service,
	settings,
	shown,
	text,
	texts,
	unseen,
} from '../grammar';
import { zpaDescription, enabled, zpaName, owned, tenanted } from './shared';
import { allAtOnce } from '../../contract/paging';

/** Which customers are added to a version profile, and which are taken out. */
const versionCustomers = [
	nested('customScopeRequestCustomerIds', texts('addCustomerIds', 'deleteCustomerIds'), {
		label: 'Customers',
		required: true,
	}),
];

/** Administration Control. */
export const zpaAdministrationRows = area('zpa', 'Administration', [
	resource('microtenant', 'Microtenant', 'v1/microtenants', {
		everyday: true,
		search: 'name EQ',
		filters: [flag('includeRoles')],
		fields: [
			zpaName,
			zpaDescription,
			enabled,
			oneOf('criteriaAttribute', ['AuthDomain'], { default: 'AuthDomain' }),
			list('criteriaAttributeValues', { label: 'Authentication Domains' }),
			flag('privilegedApprovalsEnabled', { default: true }),
			...texts('operator', 'priority'),
			...shown(text('scopeOrder'), nestedList('roles'), nested('user')),
		],
		actions: [
			readList('getSummaries', 'Get Summaries', 'v1/microtenants/summary', {
				sentence: 'Get the names and IDs of all microtenants',
				paging: allAtOnce,
			}),
			action('search', 'Search', 'POST v1/microtenants/search', {
				sentence: 'Search microtenants',
				body: 'json',
				answer: 'items',
				asksOnly: true,
			}),
		],
	}),
	resource('administrator', 'Administrator', 'v1/administrators', {
		nameField: 'username',
		search: 'search',
		fields: [
			text('username', { required: true }),
			text('displayName', { required: true }),
			text('email', { required: true }),
			ref('roleId', 'zpaAdministratorRole', { as: 'id', required: true, label: 'Role' }),
			text('password', { secret: true }),
			text('tmpPassword', { secret: true, label: 'Temporary Password' }),
			...texts('timezone', 'languageCode', 'phoneNumber', 'comments', 'eula', 'tokenId'),
			...texts('twoFactorAuthType', 'syncVersion', 'deliveryTag', 'operationType'),
			...flags('isEnabled', 'forcePwdChange', 'twoFactorAuthEnabled', 'localLoginDisabled'),
			...flags('pinSession', 'isLocked'),
			...lists('groupIds'),
			...texts('department', 'tmpEmail', 'groupId'),
			...shown(nested('role'), text('customerId'), flag('isDeleted')),
			...tenanted,
		],
	}),
	resource('administratorRole', 'Administrator Role', 'v1/roles', {
		fields: [
			zpaName,
			zpaDescription,
			nestedList('classPermissionGroups'),
			nestedList('permissions'),
			...flags('bypassRemoteAssistanceCheck', 'customRole', 'restrictedRole'),
			...shown(
				flag('systemRole'),
				...texts('users', 'apiKeys', 'newAuditMessage', 'oldAuditMessage'),
			),
			...tenanted,
		],
		actions: [
			readList('getPermissions', 'Get Permissions', 'v1/permissionGroups', {
				sentence: 'Get the permissions that a role can have',
				paging: allAtOnce,
			}),
		],
	}),
	resource('apiKey', 'API Key', 'v1/apiKeys', {
		search: 'name EQ',
		fields: [
			zpaName,
			enabled,
			ref('roleId', 'zpaAdministratorRole', { as: 'id', required: true, label: 'Role' }),
			text('tokenExpiryTimeInSec', { label: 'Token Life (Seconds)' }),
			flag('pinSessionEnabled'),
			...shown(
				...texts('clientId', 'clientSecret', 'iamClientId', 'syncVersion'),
				flag('isLocked'),
			),
			...owned,
		],
	}),
	resource('configOverride', 'Configuration Override', 'v1/configOverrides', {
		verbs: ['getMany', 'get', 'create', 'update'],
		nameField: 'configKey',
		search: 'search',
		fields: [
			...texts('configKey', 'configValue', 'configValueInt', 'description'),
			...texts('targetType', 'targetName', 'targetGid', 'brokerName'),
			...shown(...texts('customerId', 'customerName')),
		],
	}),
	resource('versionProfile', 'Version Profile', 'v1/visible/versionProfiles', {
		verbs: ['getMany'],
		search: 'name EQ',
		fields: [
			...shown(
				zpaName,
				zpaDescription,
				...texts('visibilityScope', 'upgradePriority', 'customerId'),
			),
			...shown(...texts('numberOfAssistants', 'numberOfCustomers', 'numberOfPrivateBrokers')),
			...shown(...texts('numberOfSiteControllers', 'numberOfUpdatedSiteControllers')),
			...shown(...texts('numberOfUpdatedAssistants', 'numberOfUpdatedPrivateBrokers')),
			...shown(nestedList('customScopeCustomerIds'), nestedList('versions')),
			...shown(nested('customScopeRequestCustomerIds'), nestedList('versionDetails')),
		],
		actions: [
			read('getAssigned', 'Get Assigned', 'v1/versionProfile', {
				sentence: 'Get the version profile of this tenant',
			}),
			action('assign', 'Update', 'PUT v1/versionProfiles/{id}', {
				leaves: unseen(
					'Get Many shows the customers of each profile. Updating it once more does no harm.',
				),
				sentence: 'Update a version profile',
				body: versionCustomers,
				answer: 'nothing',
			}),
			action('assignVisible', 'Update Visible', 'PUT v1/visible/versionProfiles/{id}', {
				leaves: unseen(
					'Get Many shows the customers of each profile. Updating it once more does no harm.',
				),
				sentence: 'Update which customers use a version profile',
				body: versionCustomers,
				answer: 'nothing',
			}),
		],
	}),
	service('clientSetting', 'Client Setting', [
		readList('getMany', 'Get Many', 'v1/clientSetting', {
			sentence: 'Get the client settings of one type',
			query: [oneOf('type', ['ZAPP_CLIENT', 'ISOLATION_CLIENT', 'APP_PROTECTION'])],
			paging: allAtOnce,
		}),
		readList('getAll', 'Get All', 'v1/clientSetting/all', {
			sentence: 'Get all client settings',
			paging: allAtOnce,
		}),
		action('create', 'Create', 'POST v1/clientSetting', {
			leaves: { by: 'getMany', rows: ['name', 'body.name'], sent: true },
			sentence: 'Create a client setting',
			body: [
				zpaName,
				ref('enrollmentCertId', 'zpaEnrollmentCertificate', {
					as: 'id',
					required: true,
					label: 'Enrollment Certificate',
				}),
				...texts('clientCertificateType', 'singningCertExpiryInEpochSec'),
			],
		}),
		action('delete', 'Delete', 'DELETE v1/clientSetting', {
			leaves: unseen('Get All shows what is left. Deleting once more does no harm.'),
			sentence: 'Delete the client settings',
			answer: 'nothing',
		}),
	]),
	service('singleSignOn', 'Single Sign-On', [
		read('get', 'Get', 'v1/v2/ssoLoginOptions', {
			expects: { recognisedBy: ['ssologinonly'] },
			sentence: 'Get how administrators sign in',
		}),
		action('update', 'Update', 'POST v1/v2/ssoLoginOptions', {
			leaves: { by: 'get', sent: true },
			sentence: 'Set whether administrators sign in by single sign-on only',
			body: [flag('ssologinonly', { label: 'Single Sign-On Only', required: true })],
			answer: 'nothing',
		}),
	]),
	service('ziaIntegration', 'ZIA Integration', [
		// A bare `true` or `false`: zscaler-sdk-go custom_config_controller.go, 2026-11.
		readValue('getAvailability', 'Get Availability', 'v1/config/isZiaCloudConfigAvailable', {
			expects: { shapes: ['truth'] },
			sentence: 'Tell whether ZIA is connected',
		}),
		read('get', 'Get', 'v1/config/ziaCloudConfig', {
			expects: { recognisedBy: ['ziaCloudDomain', 'ziaUsername', 'ziaCloudServiceApiKey'] },
			sentence: 'Get the connection to ZIA',
		}),
		action('set', 'Set', 'POST v1/config/ziaCloudConfig', {
			leaves: unseen(
				'Get shows the cloud and the user, but no password and no key. Setting them once more does no harm.',
			),
			sentence: 'Set the connection to ZIA',
			query: [flag('useV2Api', { label: 'Use Version 2' })],
			body: [
				...texts('ziaCloudDomain', 'ziaUsername'),
				text('ziaPassword', { secret: true }),
				text('ziaCloudServiceApiKey', { secret: true }),
				text('ziaSandboxApiToken', { secret: true }),
			],
		}),
	]),
	settings('sessionTermination', 'Session Termination', 'v1/config/sessionTerminationOnReauth', {
		fields: [
			flag('sessionTerminationOnReauth', { label: 'Terminate on Reauthentication' }),
			flag('allowDisableSessionTerminationOnReauth', { label: 'Allow Users to Opt Out' }),
		],
	}),
	service(
		'customerDomain',
		'Customer Domain',
		[
			readList('getMany', 'Get Many', 'v1/v2/associationtype/{type}/domains', {
				expects: { recognisedBy: ['id', 'domain', 'associationType'] },
				sentence: 'Get the domains of a tenant',
				paging: allAtOnce,
			}),
			action('set', 'Set', 'POST v1/v2/associationtype/{type}/domains', {
				leaves: unseen('Get Many shows the domains. Setting them once more does no harm.'),
				sentence: 'Add or update domains of a tenant',
				body: 'json',
				answer: 'items',
			}),
		],
		{ parents: [oneOf('type', ['SEARCH_SUFFIX', 'AUTH_DOMAIN'], { required: true })] },
	),
	resource('disasterRecoveryTool', 'Disaster Recovery Tool', 'v1/customerDRToolVersion', {
		verbs: ['getMany'],
		search: 'search',
		fields: shown(zpaName, ...texts('platform', 'version', 'customerId'), flag('latest')),
	}),
]);
