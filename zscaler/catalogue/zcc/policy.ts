import {
	action,
	area,
	flag,
	flags,
	list,
	lists,
	nested,
	nestedList,
	number,
	numbers,
	oneOf,
	resource,
	shown,
	text,
	texts,
} from '../grammar';
import { appFields, systemHint, systems } from './shared';

const deviceType = oneOf('deviceType', systems, {
	label: 'Operating System',
	hint: systemHint,
});

const searched = [deviceType, text('searchType')];

/** A page of an application list; its entries stand under a key of their own. */
const apps = { verbs: ['getMany', 'get'], nameField: 'appName', search: 'search' } as const;

/** App Profiles, forwarding and what goes past the tunnel. */
export const policy = area('zcc', 'App Profiles', [
	resource('applicationProfile', 'Application Profile', 'v1/application-profiles', {
		verbs: ['getMany', 'get', 'update'],
		updateBy: 'PATCH',
		search: 'search',
		filters: searched,
		fields: [
			...texts('name', 'description', 'deviceType', 'pac_url', 'reauth_period'),
			...numbers('active', 'ruleOrder', 'logMode', 'logLevel', 'logFileSize', 'groupAll'),
			...numbers('forwardingProfileId', 'notificationTemplateId', 'ziaPostureConfigId'),
			...texts(
				'packetTunnelExcludeList',
				'packetTunnelIncludeList',
				'reactivateWebSecurityMinutes',
			),
			...lists('groupIds', 'deviceGroupIds', 'userIds', 'bypassAppIds', 'bypassCustomAppIds'),
			...lists('appServiceIds'),
			text('passcode', { secret: true }),
			text('logout_password', { secret: true }),
			text('disable_password', { secret: true }),
			text('uninstall_password', { secret: true }),
			...[nested('policyExtension'), nested('disasterRecovery')],
			number('policyId'),
			...numbers('enableDeviceGroups', 'highlightActiveControl', 'ipv6Mode', 'tunnelZappTraffic'),
			...numbers('refreshKerberosToken', 'sendDisableServiceReason', 'showVPNTunNotification'),
			...shown(text('policyToken'), nestedList('groups'), nestedList('users')),
		],
	}),
	resource('webPolicy', 'App Profile', 'v1/web/policy', {
		verbs: ['getMany', 'update', 'delete'],
		search: 'search',
		filters: searched,
		paths: {
			getMany: 'v1/web/policy/listByCompany',
			update: 'v1/web/policy/edit',
			delete: 'v1/web/policy/{id}/delete',
		},
		fields: [
			...texts('name', 'description', 'active', 'pac_url'),
			...numbers('device_type', 'ruleOrder', 'groupAll', 'forwardingProfileId', 'logMode'),
			...numbers('logLevel', 'logFileSize', 'enableFailOpen', 'enableCaptivePortalDetection'),
			...numbers('captivePortalWebSecDisableMinutes', 'ziaPostureConfigId'),
			flag('allowUnreachablePac'),
			list('groupIds', { of: 'number' }),
			list('userIds', { of: 'number' }),
			list('deviceGroupIds', { of: 'number' }),
			list('appServiceIds', { of: 'number' }),
			list('bypassAppIds', { of: 'number' }),
			list('bypassCustomAppIds', { of: 'number' }),
			...[nested('policyExtension'), nested('disasterRecovery'), nested('windowsPolicy')],
			...[nested('macPolicy'), nested('linuxPolicy'), nested('iosPolicy'), nested('androidPolicy')],
		],
		actions: [
			action('activate', 'Activate', 'PUT', 'v1/web/policy/activate', {
				sentence: 'Turn an app profile on or off',
				body: [number('policyId', { required: true }), number('deviceType', { required: true })],
			}),
		],
	}),
	resource('forwardingProfile', 'Forwarding Profile', 'v1/webForwardingProfile', {
		verbs: ['getMany', 'delete'],
		search: 'search',
		paths: {
			getMany: 'v1/webForwardingProfile/listByCompany',
			delete: 'v1/webForwardingProfile/{id}/delete',
		},
		fields: [
			...texts('name', 'active', 'hostname', 'dnsServers', 'dnsSearchDomains'),
			...texts('resolvedIpsForHostname', 'trustedSubnets', 'trustedGateways'),
			...texts('trustedDhcpServers', 'trustedEgressIps', 'enableLWFDriver'),
			...numbers('conditionType', 'enableUnifiedTunnel', 'enableSplitVpnTN'),
			...numbers(
				'enableAllDefaultAdaptersTN',
				'evaluateTrustedNetwork',
				'skipTrustedCriteriaMatch',
			),
			list('trustedNetworkIds', { of: 'number' }),
			...flags('predefinedTrustedNetworks', 'predefinedTnAll'),
			nestedList('forwardingProfileActions'),
			nestedList('forwardingProfileZpaActions'),
			nestedList('unifiedTunnel'),
		],
		actions: [
			action('edit', 'Create or Update', 'POST', 'v1/webForwardingProfile/edit', {
				sentence: 'Create a forwarding profile, or update the one with this id',
				body: 'json',
			}),
		],
	}),
	resource('trustedNetwork', 'Trusted Network', 'v1/webTrustedNetwork', {
		verbs: ['getMany', 'create', 'update', 'delete'],
		nameField: 'networkName',
		search: 'search',
		paths: {
			getMany: 'v1/webTrustedNetwork/listByCompany',
			create: 'v1/webTrustedNetwork/create',
			update: 'v1/webTrustedNetwork/edit',
			delete: 'v1/webTrustedNetwork/{id}/delete',
		},
		fields: [
			text('networkName', { required: true, label: 'Name' }),
			flag('active'),
			number('conditionType', { hint: '0 any, 1 all of the criteria.' }),
			text('dnsServers', { hint: 'With commas.' }),
			text('dnsSearchDomains', { hint: 'With commas.' }),
			...texts('hostnames', 'resolvedIpsForHostname', 'trustedSubnets', 'trustedGateways'),
			...texts('trustedDhcpServers', 'trustedEgressIps', 'ssids'),
			text('guid'),
			...texts('companyId'),
			...shown(...texts('createdBy', 'editedBy')),
		],
	}),
	resource('trustedNetworkV2', 'Trusted Network (v2)', 'v2/trusted-networks', {
		search: 'search',
		fields: [
			...texts('name', 'networkName', 'conditionType', 'hostname', 'ssid'),
			flag('active'),
			...lists('dnsServerIps', 'dnsSearchDomains', 'resolvedIpsForHostname', 'trustedSubnetIps'),
			...lists('trustedGatewayIps', 'trustedDhcpServersIps', 'trustedEgressIps'),
			...shown(...texts('guid', 'zpaId', 'createdBy', 'editedBy'), number('companyId')),
		],
		actions: [
			action('patch', 'Patch', 'PATCH', 'v2/trusted-networks/{id}', {
				sentence: 'Change some values of a trusted network',
				body: 'resource',
			}),
		],
	}),
	resource('ziaPosture', 'ZIA Posture Profile', 'v2/zia-posture-profiles', {
		search: 'search',
		fields: [
			text('name', { required: true }),
			number('platform'),
			nested('highTrustCriteria'),
			nested('mediumTrustCriteria'),
			nested('lowTrustCriteria'),
		],
		actions: [
			action('patch', 'Patch', 'PATCH', 'v2/zia-posture-profiles/{id}', {
				sentence: 'Change some values of a ZIA posture profile',
				body: 'resource',
			}),
		],
	}),
	resource('notificationTemplate', 'Notification Template', 'v2/notification-templates', {
		search: 'search',
		fields: [
			text('name', { required: true }),
			...flags('enableClient', 'enableZia', 'enableAppUpdates', 'enableServiceStatus'),
			...flags('enablePersistent', 'enableDoNotDisturb'),
			number('durationInSeconds'),
			nested('ziaNotificationTemplate'),
			nested('zpaNotificationTemplate'),
			...shown(flag('isDefaultTemplate'), ...numbers('createdBy', 'editedBy')),
		],
		actions: [
			action('patch', 'Patch', 'PATCH', 'v2/notification-templates/{id}', {
				sentence: 'Change some values of a notification template',
				body: 'resource',
			}),
		],
	}),
	resource('failOpenPolicy', 'Fail Open Policy', 'v1/webFailOpenPolicy', {
		verbs: ['getMany', 'update'],
		plural: 'Fail Open Policies',
		nameField: 'id',
		paths: { getMany: 'v1/webFailOpenPolicy/listByCompany', update: 'v1/webFailOpenPolicy/edit' },
		fields: [
			text('active'),
			...numbers('enableFailOpen', 'enableCaptivePortalDetection', 'tunnelFailureRetryCount'),
			...numbers('captivePortalWebSecDisableMinutes', 'enableStrictEnforcementPrompt'),
			...numbers('strictEnforcementPromptDelayMinutes'),
			...texts('enableWebSecOnProxyUnreachable', 'enableWebSecOnTunnelFailure'),
			text('strictEnforcementPromptMessage'),
			...shown(...texts('companyId', 'createdBy', 'editedBy')),
		],
	}),
	resource('processApp', 'Process-Based App', 'v1/process-based-apps', {
		...apps,
		fields: shown(...appFields, list('fileNames'), list('filePaths'), number('matchingCriteria')),
	}),
	resource('customIpApp', 'Custom IP-Based App', 'v1/custom-ip-based-apps', {
		...apps,
		fields: shown(...appFields, nestedList('appDataBlob'), nestedList('appDataBlobV6')),
	}),
	resource('predefinedIpApp', 'Predefined IP-Based App', 'v1/predefined-ip-based-apps', {
		...apps,
		fields: shown(...appFields, nestedList('appDataBlob'), nestedList('appDataBlobV6')),
	}),
	resource('bypassApp', 'Bypass App', 'v1/webAppService', {
		verbs: ['getMany', 'update'],
		nameField: 'appName',
		search: 'search',
		paths: {
			getMany: 'v1/webAppService/listByCompany',
			update: 'v1/webAppService/edit',
		},
		fields: [...appFields, nestedList('appDataBlob'), nestedList('appDataBlobV6')],
	}),
]);
