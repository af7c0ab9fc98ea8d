import {
	action,
	area,
	flags,
	list,
	nested,
	nestedList,
	number,
	oneOf,
	read,
	ref,
	resource,
	service,
	shown,
	text,
	texts,
	unseen,
} from '../grammar';
import { idAndName, ztwName } from './shared';

const access = ['NONE', 'READ_ONLY', 'READ_WRITE'];

const activating = {
	noPolicy: true,
	leaves: unseen('Get Status tells whether changes still wait. Activating once more does no harm.'),
} as const;

/** Administrators, roles and activation. */
export const ztwAdministrationRows = area('ztw', 'Administration', [
	resource('administrator', 'Administrator', '/adminUsers', {
		nameField: 'loginName',
		filters: flags('includeAuditorUsers', 'includeAdminUsers'),
		fields: [
			text('loginName', { required: true }),
			text('userName', { required: true, label: 'Name' }),
			text('email', { required: true }),
			text('password', { secret: true }),
			ref('role', 'ztwAdministratorRole', { required: true }),
			text('comments'),
			...flags('disabled', 'isPasswordLoginAllowed', 'isExecMobileAppEnabled'),
			...flags('isSecurityReportCommEnabled', 'isServiceUpdateCommEnabled'),
			...flags('isProductUpdateCommEnabled'),
			text('adminScopeType'),
			nestedList('adminScopeScopeEntities', idAndName),
			nestedList('adminScopescopeGroupMemberEntities', idAndName),
			...flags('isNonEditable', 'isAuditor', 'isPasswordExpired', 'isDefaultAdmin'),
			...flags('isDeprecatedDefaultAdmin', 'newLocationCreateAllowed'),
			...flags('sendMobileAppInvite', 'sendZdxOnboardInvite'),
			text('name', { label: 'Full Name' }),
			...shown(number('pwdLastModifiedTime'), nestedList('execMobileAppTokens')),
		],
		actions: [
			action('changePassword', 'Change Password', 'POST /passwordChange', {
				leaves: unseen('No password is shown: signing in to the portal tells which one is valid.'),
				sentence: 'Change the password of an administrator',
				body: [
					text('userName', { required: true }),
					text('oldPassword', { required: true, secret: true }),
					text('newPassword', { required: true, secret: true }),
				],
				answer: 'nothing',
			}),
		],
	}),
	resource('administratorRole', 'Administrator Role', '/adminRoles', {
		filters: [
			...flags('includeAuditorRole', 'includePartnerRole', 'includeApiRoles'),
			list('id', { label: 'IDs' }),
		],
		fields: [
			ztwName,
			number('rank'),
			oneOf('policyAccess', access),
			oneOf('alertingAccess', access),
			oneOf('dashboardAccess', access),
			oneOf('reportAccess', access),
			oneOf('analysisAccess', access),
			oneOf('usernameAccess', access),
			oneOf('adminAcctAccess', access, { label: 'Administrator Account Access' }),
			oneOf('deviceInfoAccess', access),
			list('permissions'),
			nested('featurePermissions'),
			nested('extFeaturePermissions'),
			...texts('logsLimit', 'roleType'),
			number('reportTimeDuration'),
			...flags('isAuditor', 'isNonEditable'),
		],
	}),
	service('activation', 'Activation', [
		read('getStatus', 'Get Status', '/ecAdminActivateStatus', {
			expects: { recognisedBy: ['orgEditStatus', 'orgLastActivateStatus', 'adminActivateStatus'] },
			sentence: 'Get whether changes wait for activation',
		}),
		action('activate', 'Activate', 'PUT /ecAdminActivateStatus/activate', {
			expects: { recognisedBy: ['orgEditStatus', 'orgLastActivateStatus', 'adminActivateStatus'] },
			sentence: 'Activate the changes that wait',
			...activating,
		}),
		action('forceActivate', 'Force Activate', 'PUT /ecAdminActivateStatus/forcedActivate', {
			expects: { recognisedBy: ['orgEditStatus', 'orgLastActivateStatus', 'adminActivateStatus'] },
			sentence: 'Activate the changes of all administrators',
			...activating,
		}),
	]),
]);
