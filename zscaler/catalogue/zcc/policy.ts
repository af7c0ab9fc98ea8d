import {
	action,
	type ResourceSpec,
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
import { appFields, ofSystem, systems, systemWords } from './shared';

const searched = [oneOf('deviceType', systems, ofSystem), text('searchType')];

// recorded answers of /application-profiles, 2026-03; zscaler-sdk-go common.go, 2026-11
const profileSystem = oneOf(
	'deviceType',
	[
		...['DEVICE_TYPE_IOS', 'DEVICE_TYPE_ANDROID', 'DEVICE_TYPE_WINDOWS', 'DEVICE_TYPE_MAC'],
		'DEVICE_TYPE_LINUX',
	],
	{
		label: 'Operating System',
		// What a recorded update sends, in place of what answers show.
		also: systems,
		words: {
			...{ DEVICE_TYPE_IOS: 'iOS', DEVICE_TYPE_ANDROID: 'Android', DEVICE_TYPE_LINUX: 'Linux' },
			...{ DEVICE_TYPE_WINDOWS: 'Windows', DEVICE_TYPE_MAC: 'macOS' },
		},
	},
);

// recorded requests and answers, 2026-03
const conditions = { words: { 0: 'Any', 1: 'All' }, hint: 'How many criteria must hold' } as const;

/** A page of an application list; its entries stand under a key of their own. */
const apps = {
	verbs: ['getMany', 'get'],
	nameField: 'appName',
	search: 'search',
} as const satisfies ResourceSpec;

/** What profiles of single operating systems hold: recorded 2026-03. */
const ofSystems = [
	...texts(
		'addIfscopeRoute',
		'allInboundTrafficConfig',
		'allowed_apps',
		'browserAuthType',
		'bypass_android_apps',
		'captivePortalConfig',
		'clearArpCache',
		'custom_text',
		'domainProfileDetectionConfig',
		'enableApplicationBasedBypass',
		'enableVerboseLog',
		'enableZscalerFirewall',
		'flowLoggerConfig',
		'pacDataPath',
		'persistentZscalerFirewall',
		'registryName',
		'registryPath',
		'sccmConfig',
		'useDefaultBrowser',
		'wifi_ssid',
	),
	...numbers(
		'billing_day',
		'bypass_mms_apps',
		'cacheSystemProxy',
		'disableLoopBackRestriction',
		'enforced',
		'forceLocationRefreshSccm',
		'installWindowsFirewallInboundRule',
		'install_ssl_certs',
		'limit',
		'overrideWPAD',
		'pacType',
		'prioritizeIPv4',
		'quota_in_roaming',
		'removeExemptedContainers',
		'restartWinHttpSvc',
		'triggerDomainProfleDetection',
		'wfpDriver',
	),
];

/** App Profiles, forwarding and what goes past the tunnel. */
export const zccPolicyRows = area('zcc', 'App Profiles', [
	resource('applicationProfile', 'Application Profile', 'v1/application-profiles', {
		verbs: ['getMany', 'get', 'update'],
		updateBy: 'PATCH',
		search: 'search',
		filters: searched,
		fields: [
			...texts('name', 'description', 'pac_url', 'reauth_period'),
			profileSystem,
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
			nestedList('groups', [number('id', { label: 'ID' }), text('name')]),
			nestedList('users'),
			nested('onNetPolicy'),
			...numbers('disableParallelIpv4AndIPv6', 'useTunnelSDK4_3'),
			...texts('dnsPriorityOrdering', 'dnsPriorityOrderingForTrustedDnsCriteria'),
			...ofSystems,
			...shown(
				...texts('policyToken'),
				...[nestedList('deviceGroups'), nestedList('appServices'), nestedList('bypassApps')],
				nestedList('bypassCustomApps'),
				...[nested('notificationTemplateContract'), nested('ziaPostureConfig')],
			),
		],
	}),
	resource('webPolicy', 'App Profile', 'v1/web/policy', {
		// Without an id the edit makes a new one: zscaler-sdk-go web_policy.go, 2026-11.
		verbs: ['getMany', 'create', 'update', 'delete'],
		createBy: 'PUT',
		search: 'search',
		filters: searched,
		paths: {
			getMany: 'v1/web/policy/listByCompany',
			create: 'v1/web/policy/edit',
			update: 'v1/web/policy/edit',
			delete: 'v1/web/policy/{id}/delete',
		},
		fields: [
			...texts('name', 'description', 'active', 'pac_url'),
			oneOf('device_type', systems, { ...ofSystem, wire: 'number' }),
			...numbers('ruleOrder', 'groupAll', 'forwardingProfileId', 'logMode'),
			...numbers('logLevel', 'logFileSize', 'enableFailOpen', 'enableCaptivePortalDetection'),
			...numbers('captivePortalWebSecDisableMinutes', 'ziaPostureConfigId'),
			flag('allowUnreachablePac'),
			list('groupIds', { of: 'number' }),
			list('userIds', { of: 'number' }),
			list('deviceGroupIds', { of: 'number' }),
			list('appServiceIds', { of: 'number' }),
			list('bypassAppIds', { of: 'number' }),
			list('bypassCustomAppIds', { of: 'number' }),
			...numbers('enableDeviceGroups', 'highlightActiveControl', 'sendDisableServiceReason'),
			...numbers('tunnelZappTraffic'),
			...texts('reactivateWebSecurityMinutes', 'reauth_period'),
			...lists('appIdentityNames', 'appServiceNames', 'deviceGroupNames', 'groupNames'),
			...lists('userNames'),
			...[nested('policyExtension'), nested('disasterRecovery'), nested('windowsPolicy')],
			...[nested('macPolicy'), nested('linuxPolicy'), nested('iosPolicy'), nested('androidPolicy')],
			nested('onNetPolicy'),
			...shown(nestedList('groups'), nestedList('users')),
		],
		actions: [
			action('activate', 'Activate', 'PUT v1/web/policy/activate', {
				leaves: { by: 'getMany', rows: ['id', 'body.policyId'], has: { active: { is: 1 } } },
				sentence: 'Turn an app profile on or off',
				body: [
					number('policyId', { required: true }),
					oneOf('deviceType', systems, { ...ofSystem, required: true, wire: 'number' }),
				],
			}),
		],
	}),
	resource('forwardingProfile', 'Forwarding Profile', 'v1/webForwardingProfile', {
		// Without an id the edit makes a new one: zscaler-sdk-go forwarding_profile.go, 2026-11.
		verbs: ['getMany', 'create', 'update', 'delete'],
		updateBy: 'POST',
		search: 'search',
		paths: {
			getMany: 'v1/webForwardingProfile/listByCompany',
			create: 'v1/webForwardingProfile/edit',
			update: 'v1/webForwardingProfile/edit',
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
			text('addCondition'),
			text('condition'),
			flag('predefinedTrustedNetworkOption'),
			nestedList('trustedNetworks'),
		],
	}),
	resource('trustedNetwork', 'Trusted Network', 'v1/webTrustedNetwork', {
		// Recorded, zcc__TestTrustedNetworks.
		keyless: true,
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
			oneOf('conditionType', ['0', '1'], { ...conditions, wire: 'number' }),
			text('dnsServers', { hint: 'With commas' }),
			text('dnsSearchDomains', { hint: 'With commas' }),
			...texts('hostnames', 'resolvedIpsForHostname', 'trustedSubnets', 'trustedGateways'),
			...texts('trustedDhcpServers', 'trustedEgressIps', 'ssids'),
			text('guid'),
			...texts('companyId'),
			...texts('createdBy', 'editedBy'),
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
			action('patch', 'Patch', 'PATCH v2/trusted-networks/{id}', {
				leaves: { sent: true },
				sentence: 'Change some values of a trusted network',
				body: 'resource',
			}),
		],
	}),
	resource('ziaPosture', 'ZIA Posture Profile', 'v2/zia-posture-profiles', {
		search: 'search',
		fields: [
			text('name', { required: true }),
			// 0 is all platforms: zscaler-sdk-go zia_posture.go, 2026-11
			oneOf('platform', ['0', ...systems], { words: { 0: 'All', ...systemWords }, wire: 'number' }),
			nested('highTrustCriteria'),
			nested('mediumTrustCriteria'),
			nested('lowTrustCriteria'),
		],
		actions: [
			action('patch', 'Patch', 'PATCH v2/zia-posture-profiles/{id}', {
				leaves: { sent: true },
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
			action('patch', 'Patch', 'PATCH v2/notification-templates/{id}', {
				leaves: { sent: true },
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
