import type { Traits } from '../objects/traits';

export const MANAGED = { readOnly: false, zscalerManaged: false };

/** Values: field comments of zscaler/zscaler-sdk-go; defaults as recorded, 2026-11. */
export const OBJECT_TRAITS: Record<string, Traits> = {
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
