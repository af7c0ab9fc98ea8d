import type { Traits } from '../objects/traits';

const MANAGED = { readOnly: false, zscalerManaged: false };

const COLLECTIONS: Record<string, Traits> = {
	application: {
		noun: 'Application segment',
		required: ['name', 'domainNames', 'segmentGroupId'],
		oneOf: {
			bypassType: ['ALWAYS', 'NEVER', 'ON_NET'],
			healthCheckType: ['DEFAULT', 'NONE'],
			healthReporting: ['NONE', 'ON_ACCESS', 'CONTINUOUS'],
			icmpAccessType: ['PING_TRACEROUTING', 'PING', 'NONE'],
		},
		lists: ['domainNames', 'serverGroups', 'tcpPortRange', 'udpPortRange'],
		refs: { segmentGroupId: 'segmentGroup', serverGroups: 'serverGroup' },
		defaults: {
			enabled: true,
			passiveHealthEnabled: true,
			doubleEncrypt: false,
			configSpace: 'DEFAULT',
			bypassType: 'NEVER',
			healthCheckType: 'DEFAULT',
			icmpAccessType: 'NONE',
			isCnameEnabled: true,
			ipAnchored: false,
		},
	},
	segmentGroup: {
		noun: 'Segment group',
		required: ['name'],
		defaults: { configSpace: 'DEFAULT', tcpKeepAliveEnabled: '0', ...MANAGED },
	},
	serverGroup: {
		noun: 'Server group',
		required: ['name'],
		refs: {
			appConnectorGroups: 'appConnectorGroup',
			servers: 'server',
			applications: 'application',
		},
		defaults: {
			enabled: false,
			ipAnchored: false,
			configSpace: 'DEFAULT',
			extranetEnabled: false,
			dynamicDiscovery: false,
			...MANAGED,
		},
	},
	server: { noun: 'Server', required: ['name', 'address'], defaults: { enabled: true } },
	appConnectorGroup: {
		noun: 'App Connector group',
		required: ['name', 'location', 'latitude', 'longitude'],
		defaults: {
			enabled: true,
			versionProfileId: '0',
			dnsQueryType: 'IPV4_IPV6',
			useInDrMode: false,
			connectorGroupType: 'APP',
			lssAppConnectorGroup: false,
			...MANAGED,
		},
	},
	microtenants: { noun: 'Microtenant', required: ['name'], defaults: { operator: 'OR' } },
	certificate: { noun: 'Certificate', required: ['name'], writeOnly: ['certBlob'] },
	credential: { noun: 'Credential', required: ['name'], writeOnly: ['password', 'privateKey'] },
	praConsole: { required: ['name'], refs: { praPortals: 'praPortal' } },
	praPortal: { required: ['name', 'domain'] },
	approval: { unique: [] },
};

const PLAIN = [
	...[
		'businessContinuitySettings',
		'connector',
		'configOverrides',
		'enrollmentCert',
		'inspectionProfile',
	],
	...['inspectionControls/custom', 'lssConfig', 'privateCloud', 'privateCloudController'],
	...['privateCloudControllerGroup', 'roles', 'administrators', 'samlAttribute', 'serviceEdge'],
	...[
		'serviceEdgeGroup',
		'userPortal',
		'userPortalLink',
		'tagNamespace',
		'tagGroup',
		'cloudConfig',
	],
	...['branchConnector', 'branchConnectorGroup', 'cloudConnector', 'cloudConnectorGroup', 'idp'],
	...['isolation/profiles', 'machineGroup', 'network', 'posture', 'visible/versionProfiles'],
	...[
		'inspectionControls/predefined',
		'clientlessCertificate/issued',
		'scimgroup',
		'scimattribute',
	],
	...['location/summary', 'versionProfile', 'workloadTagGroup/summary', 'policySet'],
];

const PROVISIONING_KEY: Traits = {
	ids: 'number',
	noun: 'Provisioning key',
	required: ['name', 'maxUsage', 'enrollmentCertId', 'zcomponentId'],
	refs: { enrollmentCertId: 'enrollmentCert', zcomponentId: 'appConnectorGroup' },
	defaults: { usageCount: '0', enabled: true, exportable: true, ...MANAGED },
	createdStatus: 200,
	partialPut: true,
};

/** Values: field comments of zscaler/zscaler-sdk-go, 2026-05. */
const RULE: Traits = {
	noun: 'Policy rule',
	required: ['name', 'action'],
	oneOf: {
		action: [
			...['ALLOW', 'DENY', 'RE_AUTH', 'NEVER', 'BYPASS', 'INTERCEPT', 'INTERCEPT_ACCESSIBLE'],
			...['NO_DOWNLOAD', 'BYPASS_RE_AUTH', 'INSPECT', 'BYPASS_INSPECT', 'ISOLATE'],
			...['BYPASS_ISOLATE', 'REQUIRE_APPROVAL', 'INJECT_CREDENTIALS', 'CHECK_CAPABILITIES'],
		],
		operator: ['AND', 'OR'],
	},
	refs: { appConnectorGroups: 'appConnectorGroup', appServerGroups: 'serverGroup' },
	defaults: { operator: 'AND', disabled: '0', defaultRule: false, ...MANAGED },
};

export const traitsOf = (collection: string): Traits | undefined => {
	if (/^associationType\/[A-Z_]+\/provisioningKey$/.test(collection)) return PROVISIONING_KEY;
	if (collection.startsWith('rules/')) return RULE;
	return COLLECTIONS[collection] ?? (PLAIN.includes(collection) ? {} : undefined);
};
