import {
	area,
	type Field,
	flag,
	list,
	nested,
	nestedList,
	number,
	oneOf,
	read,
	readList,
	readValue,
	ref,
	refs,
	resource,
	text,
	time,
} from '../grammar';
import { countries } from './countries';
import { id, idAndName } from './objectFields';
import { timeZones } from './timeZones';
import { allAtOnce } from '../../contract/paging';

const timeUnits = ['MINUTE', 'HOUR', 'DAY'];

const fields: readonly Field[] = [
	text('name', { required: true, max: 255 }),
	text('description', { max: 1024 }),
	oneOf('country', countries, { country: 'SWITZERLAND' }),
	text('state', { hint: 'State or province, in words' }),
	oneOf('tz', timeZones, { label: 'Time Zone', hint: 'GMT where left out' }),
	oneOf('profile', ['NONE', 'CORPORATE', 'SERVER', 'GUESTWIFI', 'IOT', 'WORKLOAD', 'EXTRANET'], {
		label: 'Traffic Type',
	}),
	flag('geoOverride', { hint: 'Coordinates as given, not as Zscaler finds them' }),
	number('latitude', { min: -90, max: 90 }),
	number('longitude', { min: -180, max: 180 }),
	text('language', { hint: 'In capitals, e.g. GERMAN' }),
	list('ipAddresses', {
		label: 'IP Addresses',
		hint: 'Static IPs of the location; for a sublocation also ranges and networks',
	}),
	list('ports', { of: 'number', hint: 'Dedicated proxy ports' }),
	nestedList('vpnCredentials', [
		ref('id', 'ziaVpnCredential', { as: 'id', label: 'VPN Credential' }),
		oneOf('type', ['UFQDN', 'IP', 'CN', 'XAUTH']),
		text('fqdn', { label: 'FQDN' }),
		text('ipAddress', { label: 'IP Address', hint: 'Only with type IP' }),
		text('preSharedKey', { label: 'Pre-Shared Key', secret: true }),
		text('comments'),
	]),
	ref('parentId', 'ziaLocation', {
		as: 'id',
		label: 'Parent Location',
		createOnly: true,
		hint: 'Makes it a sublocation',
	}),
	number('upBandwidth', { label: 'Upload Bandwidth', hint: 'Kbit/s; 0 is unlimited', min: 0 }),
	number('dnBandwidth', { label: 'Download Bandwidth', hint: 'Kbit/s; 0 is unlimited', min: 0 }),
	flag('authRequired', { label: 'Enforce Authentication' }),
	flag('basicAuthEnabled', { label: 'Basic Authentication' }),
	flag('digestAuthEnabled', { label: 'Digest Authentication' }),
	flag('kerberosAuth', { label: 'Kerberos Authentication' }),
	flag('jwtAuth', { label: 'JWT Authentication' }),
	flag('cookiesAndProxy', { label: 'Cookies and Proxy' }),
	flag('surrogateIP', { label: 'IP Surrogate' }),
	number('idleTimeInMinutes', { hint: 'Needed by IP Surrogate', min: 0 }),
	oneOf('displayTimeUnit', timeUnits),
	flag('surrogateIPEnforcedForKnownBrowsers', {
		label: 'Enforce IP Surrogate for Known Browsers',
	}),
	number('surrogateRefreshTimeInMinutes', { min: 0 }),
	oneOf('surrogateRefreshTimeUnit', timeUnits),
	flag('xffForwardEnabled', { label: 'Use XFF from Client Request' }),
	flag('ofwEnabled', { label: 'Enforce Firewall' }),
	flag('ipsControl', { label: 'IPS Control' }),
	flag('sslScanEnabled', { label: 'SSL Inspection', hint: 'Without effect today' }),
	flag('zappSslScanEnabled', {
		label: 'Client Connector SSL Setting',
		hint: 'Without effect today',
		twin: 'zappSSLScanEnabled',
	}),
	// Answers write it as above, zscaler-sdk-go and official requests so; read in 2026-11.
	flag('zappSSLScanEnabled', {
		label: 'Client Connector SSL Scan',
		hint: 'Without effect today',
		twin: 'zappSslScanEnabled',
	}),
	flag('aupEnabled', { label: 'Enforce Acceptable Use Policy' }),
	number('aupTimeoutInDays', { label: 'Acceptable Use Policy Frequency', hint: 'Days', min: 0 }),
	flag('aupBlockInternetUntilAccepted', { label: 'Block Internet Until Policy Accepted' }),
	flag('aupForceSslInspection', { label: 'Force SSL Inspection for Policy Page' }),
	flag('cautionEnabled', { label: 'Enforce Caution' }),
	flag('iotDiscoveryEnabled', { label: 'IoT Discovery' }),
	flag('iotEnforcePolicySet', { label: 'Enforce IoT Policy' }),
	flag('ipv6Enabled', { label: 'IPv6' }),
	flag('ipv6Dns64Prefix', { label: 'IPv6 DNS64 Prefix' }),
	refs('staticLocationGroups', 'ziaLocationGroup', { label: 'Manual Location Groups' }),
	flag('excludeFromDynamicGroups'),
	flag('excludeFromManualGroups'),
	ref('extranet', 'ziaExtranet'),
	ref('extranetIpPool', 'ziaExtranet', {
		label: 'Extranet IP Pool',
		hint: 'One of the IP pools of the extranet',
		inside: { field: 'extranet', list: 'extranetIpPoolList' },
	}),
	ref('extranetDns', 'ziaExtranet', {
		label: 'Extranet DNS',
		hint: 'One of the DNS servers of the extranet',
		inside: { field: 'extranet', list: 'extranetDNSList' },
	}),
	flag('defaultExtranetTsPool', { label: 'Default Extranet IP Pool' }),
	flag('defaultExtranetDns', { label: 'Default Extranet DNS' }),
	refs('virtualZens', 'ziaVirtualServiceEdge', { label: 'Virtual Service Edges' }),
	refs('virtualZenClusters', 'ziaVirtualServiceEdgeCluster', {
		label: 'Virtual Service Edge Clusters',
	}),
	flag('subLocScopeEnabled', { label: 'Sublocation Scope Enabled' }),
	oneOf('subLocScope', ['VPC_ENDPOINT', 'VPC', 'NAMESPACE', 'ACCOUNT'], {
		label: 'Sublocation Scope',
	}),
	list('subLocScopeValues', { label: 'Sublocation Scope Values' }),
	list('subLocAccIds', { label: 'Sublocation Account IDs' }),
	id,
	refs('dynamiclocationGroups', 'ziaLocationGroup', {
		label: 'Dynamic Location Groups',
		readOnly: true,
	}),
	number('childCount', { readOnly: true }),
	flag('matchInChild', { readOnly: true }),
	flag('nonEditable', { readOnly: true }),
	flag('ecLocation', { label: 'Edge Connector Location', readOnly: true }),
	flag('bcLocation', { label: 'Branch Connector Location', readOnly: true }),
	flag('ccLocation', { label: 'Cloud Connector Location', readOnly: true }),
	flag('otherSubLocation', { label: 'Other Sublocation' }),
	flag('other6SubLocation', { label: 'Other IPv6 Sublocation' }),
	nested('city', idAndName),
	nested('managedBy', idAndName),
];

// zscaler-sdk-python locations.py, zscaler-sdk-go locationlite.go, 2026-11
const locationFilters: readonly Field[] = [
	flag('xffEnabled', { label: 'XFF Enabled' }),
	flag('authRequired', { label: 'Authentication Required' }),
	flag('bwEnforced', { label: 'Bandwidth Enforced' }),
	flag('enableIOT', { label: 'IoT Discovery' }),
	flag('sslScanEnabled', { label: 'SSL Scan Enabled', hint: 'Without effect today' }),
];

const matching: readonly Field[] = [
	text('matchString'),
	oneOf('matchType', ['CONTAINS', 'BEGINS_WITH', 'ENDS_WITH', 'EQUALS']),
];
const groupFields: readonly Field[] = [
	id,
	text('name', { readOnly: true }),
	text('groupType', { readOnly: true }),
	nested(
		'dynamicLocationGroupCriteria',
		[
			nested('name', matching),
			list('countries'),
			nested('city', matching),
			nestedList('managedBy', idAndName),
			flag('enforceAuthentication'),
			flag('enforceAup', { label: 'Enforce Acceptable Use Policy' }),
			flag('enforceFirewallControl'),
			flag('enableXffForwarding', { label: 'XFF Forwarding' }),
			flag('enableCaution'),
			flag('enableBandwidthControl'),
			nested('extranet', idAndName),
			list('profiles', { label: 'Traffic Types' }),
		],
		{ label: 'Criteria', readOnly: true },
	),
	refs('locations', 'ziaLocation', { readOnly: true }),
	number('locationsCount', { readOnly: true }),
	text('comments', { readOnly: true }),
	nested('lastModUser', idAndName, { label: 'Last Modified By', readOnly: true }),
	time('lastModTime', 'seconds', { label: 'Last Modified Time', readOnly: true }),
	flag('predefined', { readOnly: true }),
	flag('deleted', { readOnly: true }),
	flag('extranetLocationGroup', { readOnly: true }),
	flag('defaultExtranetGroup', { readOnly: true }),
];
const groupFilters: readonly Field[] = [
	text('name'),
	oneOf('groupType', ['STATIC_GROUP', 'DYNAMIC_GROUP']),
	text('comments'),
	number('locationId', { label: 'Location ID' }),
	text('lastModUser', { label: 'Last Modified By' }),
];

export const ziaLocationRows = area('zia', 'Location Management', [
	resource('location', 'Location', '/locations', {
		everyday: true,
		fields,
		search: 'search',
		filters: locationFilters,
		// zscaler-sdk-go locationmanagement.go, 2026-11
		bulkDelete: { path: '/locations/bulkDelete', field: 'ids', max: 100 },
		// Get Many lists parents alone: zscaler-sdk-go locationmanagement.go, locationlite.go, 2026-11.
		children: {
			by: 'getSublocations',
			counted: 'childCount',
			names: {
				by: 'getManyLite',
				query: { includeSubLocations: 'true', includeParentLocations: 'true' },
			},
		},
		lite: {
			path: '/locations/lite',
			query: [
				text('search'),
				flag('includeSubLocations'),
				flag('includeParentLocations'),
				text('state'),
				flag('enforceAup', { label: 'Acceptable Use Policy' }),
				flag('enableFirewall', { label: 'Firewall' }),
				text('locationType'),
				text('partnerId', { label: 'Partner ID' }),
				...locationFilters,
			],
		},
		actions: [
			readList('getSublocations', 'Get Sublocations', '/locations/{id}/sublocations', {
				sentence: 'Get the sublocations of a location',
				query: [text('search'), ...locationFilters],
			}),

			read('getLite', 'Get (Summary)', '/locations/lite/{id}', {
				sentence: 'Get the summary of a location',
			}),
			readList(
				'getSupportedCountries',
				'Get Supported Countries',
				'/locations/supportedCountries',
				{
					sentence: 'Get the countries that a location can be in',
					paging: allAtOnce,
				},
			),
		],
	}),
	resource('locationGroup', 'Location Group', '/locations/groups', {
		everyday: true,
		verbs: ['getMany', 'get'],
		fields: groupFields,
		search: 'search',
		filters: [...groupFilters, flag('fetchLocations'), number('version')],
		lite: { path: '/locations/groups/lite', query: [text('search')] },
		actions: [
			readValue('count', 'Count', '/locations/groups/count', {
				sentence: 'Count location groups',
				query: [...groupFilters, number('version')],
			}),
		],
	}),
]);
