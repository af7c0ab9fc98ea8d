import type { Traits } from '../objects/traits';
import { checkAddress } from './checks/checkAddresses';
import {
	checkLocation,
	countChildren,
	isSublocation,
	showCredentials,
} from './checks/checkLocation';
import { checkPort } from './checks/checkPorts';
import { checkSourceIp, showVips } from './checks/checkTunnel';
import { checkVpnCredential } from './checks/checkVpnCredential';

/** Shown by a location that was created without them (zia__TestLocationManagement). */
const locationDefaults = {
	nonEditable: false,
	parentId: 0,
	upBandwidth: 0,
	dnBandwidth: 0,
	country: 'NONE',
	language: 'NONE',
	tz: 'GMT',
	geoOverride: false,
	latitude: 0,
	longitude: 0,
	authRequired: false,
	sslScanEnabled: false,
	zappSslScanEnabled: false,
	xffForwardEnabled: false,
	otherSubLocation: false,
	ecLocation: false,
	bcLocation: false,
	ccLocation: false,
	surrogateIP: false,
	cookiesAndProxy: false,
	idleTimeInMinutes: 0,
	surrogateIPEnforcedForKnownBrowsers: false,
	surrogateRefreshTimeInMinutes: 0,
	kerberosAuth: false,
	jwtAuth: false,
	digestAuthEnabled: false,
	ofwEnabled: false,
	ipsControl: false,
	aupEnabled: false,
	cautionEnabled: false,
	aupBlockInternetUntilAccepted: false,
	aupForceSslInspection: false,
	iotDiscoveryEnabled: false,
	iotEnforcePolicySet: false,
	aupTimeoutInDays: 0,
	matchInChild: false,
	excludeFromDynamicGroups: false,
	excludeFromManualGroups: false,
};
const timeUnits = ['MINUTE', 'HOUR', 'DAY'];
const profiles = ['NONE', 'CORPORATE', 'SERVER', 'GUESTWIFI', 'IOT', 'WORKLOAD', 'EXTRANET'];

/** Required fields and values: zscaler/zscaler-sdk-go and terraform-provider-zia, 2026-11. */
export const trafficTraits: Record<string, Traits> = {
	locations: {
		noun: 'LOCATION',
		required: ['name'],
		oneOf: {
			profile: profiles,
			displayTimeUnit: timeUnits,
			surrogateRefreshTimeUnit: timeUnits,
			subLocScope: ['VPC_ENDPOINT', 'VPC', 'NAMESPACE', 'ACCOUNT'],
		},
		lists: ['ipAddresses', 'ports', 'vpnCredentials'],
		refs: { vpnCredentials: 'vpnCredentials', staticLocationGroups: 'locations/groups' },
		checks: [checkLocation, checkPort('ports')],
		defaults: locationDefaults,
		derive: (item, request) => countChildren(showCredentials(item, request), request),
		listed: (item, call) =>
			!isSublocation(item) || (isLite(call.path) && call.query.includeSubLocations === 'true'),
	},
	'locations/groups': { noun: 'GROUP', readOnly: true },
	vpnCredentials: {
		noun: 'VPN CREDENTIAL',
		required: ['type'],
		oneOf: { type: ['CN', 'IP', 'UFQDN', 'XAUTH'] },
		unique: ['fqdn', 'ipAddress'],
		checks: [checkVpnCredential],
		writeOnly: ['preSharedKey'],
	},
	staticIP: {
		noun: 'STATIC IP',
		required: ['ipAddress'],
		unique: ['ipAddress'],
		checks: [checkAddress('ipAddress')],
		changedAt: 'lastModificationTime',
		defaults: { geoOverride: false, latitude: 0, longitude: 0, routableIP: true },
	},
	greTunnels: {
		noun: 'GRE TUNNEL',
		required: ['sourceIp'],
		unique: ['sourceIp'],
		checks: [checkAddress('sourceIp'), checkSourceIp],
		changedAt: 'lastModificationTime',
		derive: showVips,
	},
	proxies: {
		noun: 'PROXY',
		required: ['name', 'address', 'port'],
		checks: [checkPort('port')],
		defaults: { insertXauHeader: false, base64EncodeXauHeader: false },
	},
};

const isLite = (path: string): boolean => path.endsWith('/lite');
