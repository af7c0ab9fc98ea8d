import {
	action,
	area,
	flag,
	nested,
	nestedList,
	number,
	numbers,
	read,
	resource,
	settings,
	shown,
	text,
	texts,
} from '../grammar';
import { search } from './shared';

/** Administration of the Client Connector portal. */
export const administration = area('zcc', 'Administration', [
	resource('administrator', 'Administrator', 'v1/getAdminUsers', {
		verbs: ['getMany', 'update'],
		nameField: 'userName',
		filters: [text('userType')],
		paths: { update: 'v1/editAdminUser' },
		fields: [
			...texts('userName', 'accountEnabled', 'editEnabled', 'isDefaultAdmin', 'companyId'),
			number('serviceType'),
			nested('companyRole'),
		],
		actions: [
			read('getSyncInfo', 'Get Sync Info', 'v1/getAdminUsersSyncInfo', {
				sentence: 'Get when administrators were last synchronised',
			}),
			action('syncZia', 'Sync with ZIA and ZDX', 'POST', 'v1/syncZiaZdxAdminUsers', {
				sentence: 'Synchronise administrators with ZIA and ZDX',
			}),
			action('syncZpa', 'Sync with ZPA', 'POST', 'v1/syncZpaAdminUsers', {
				sentence: 'Synchronise administrators with ZPA',
			}),
		],
	}),
	resource('administratorRole', 'Administrator Role', 'v1/getAdminRoles', {
		verbs: ['getMany'],
		nameField: 'roleName',
		fields: shown(
			...texts('roleName', 'companyId', 'createdBy', 'updatedBy', 'adminManagement', 'publicApi'),
			flag('isEditable'),
		),
	}),
	settings('company', 'Company', 'v1/getCompanyInfo', {
		paths: { update: 'v1/setCompanyInfo' },
		fields: [
			...texts('name', 'businessName', 'supportAdminEmail', 'activationRecipient', 'mdmStatus'),
			...texts('sendEmail', 'proxyEnabled', 'zpnEnabled', 'upmEnabled', 'tunnelProtocolType'),
			...numbers('supportEnabled', 'supportTicketEnabled', 'defaultAuthType'),
			...numbers('policyActivationRequired'),
			nested('webAppConfig'),
			nestedList('devicePostureFrequency'),
			...shown(...texts('orgId', 'masterCustomerId', 'version')),
		],
	}),
	settings('webPrivacy', 'Web Privacy', 'v1/getWebPrivacyInfo', {
		paths: { update: 'v1/setWebPrivacyInfo' },
		fields: [
			...texts('active', 'collectUserInfo', 'collectMachineHostname', 'collectZdxLocation'),
			...texts('enablePacketCapture', 'disableCrashlytics', 'overrideT2ProtocolSetting'),
			...texts('restrictRemotePacketCapture', 'grantAccessToZscalerLogFolder'),
			...texts('exportLogsForNonAdmin', 'enableAutoLogSnippet', 'enforceSecurePacUrls'),
			...texts('enableFQDNMatchForVpnBypasses'),
		],
	}),
	settings('zdxEntitlement', 'ZDX Group Entitlement', 'v1/getZdxGroupEntitlements', {
		verbQuery: { get: [...numbers('page', 'pageSize'), ...search] },
		paths: { update: 'v1/updateZdxGroupEntitlement' },
		fields: [
			...numbers('upmEnableForAll', 'collectZdxLocation', 'computeDeviceGroupsForZDX'),
			...numbers('logoutZCCForZDXService'),
			nestedList('upmGroupList'),
			nestedList('upmDeviceGroupList'),
			...shown(number('totalCount')),
		],
	}),
	settings('zpaEntitlement', 'ZPA Group Entitlement', 'v1/getZpaGroupEntitlements', {
		verbQuery: { get: [...numbers('page', 'pageSize'), ...search] },
		paths: { update: 'v1/updateZpaGroupEntitlement' },
		fields: [
			...numbers('zpaEnableForAll', 'machineTunEnabledForAll', 'computeDeviceGroupsForZPA'),
			nestedList('groupList'),
			nestedList('deviceGroupList'),
			...shown(number('totalCount')),
		],
	}),
]);
