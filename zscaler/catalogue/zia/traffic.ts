import {
	action,
	area,
	type Field,
	flag,
	flags,
	list,
	nested,
	nestedList,
	number,
	numbers,
	oneOf,
	read,
	readList,
	ref,
	refs,
	resource,
	service,
	settings,
	shown,
	text,
	texts,
	time,
	untold,
	unseen,
} from '../grammar';
import { id, idAndName } from './objectFields';
import { onOff } from './ruleFields';
import { allAtOnce } from '../../contract/paging';

const changed: readonly Field[] = [
	time('lastModificationTime', 'seconds', { readOnly: true }),
	nested('managedBy', idAndName, { readOnly: true }),
];
const search = text('search');

const staticIpFields: readonly Field[] = [
	text('ipAddress', { label: 'IP Address', required: true, createOnly: true }),
	text('comment'),
	flag('geoOverride', { hint: 'Coordinates as given, not as Zscaler finds them' }),
	number('latitude', { min: -90, max: 90, hint: 'Up to seven decimals' }),
	number('longitude', { min: -180, max: 180, hint: 'Up to seven decimals' }),
	flag('routableIP', { label: 'Routable IP', hint: 'Matters with Private Service Edges only' }),
	nested('city', idAndName),
	id,
	...changed,
];

const vip: readonly Field[] = [
	number('id', { label: 'ID', hint: 'Get Recommended VIPs lists them' }),
	text('virtualIp', { label: 'Virtual IP' }),
	...shown(
		text('datacenter', { label: 'Data Center' }),
		...texts('city', 'countryCode', 'region'),
		...numbers('latitude', 'longitude'),
		...flags('privateServiceEdge', 'dontProvision'),
	),
];

const greTunnelFields: readonly Field[] = [
	text('sourceIp', { label: 'Source IP', required: true, hint: 'A static IP of the tenant' }),
	nested('primaryDestVip', vip, { label: 'Primary Destination VIP' }),
	nested('secondaryDestVip', vip, { label: 'Secondary Destination VIP' }),
	text('internalIpRange', { label: 'Internal IP Range', hint: 'First address of a free /29' }),
	flag('ipUnnumbered', { label: 'IP Unnumbered', hint: 'Needs no internal range' }),
	flag('withinCountry', { hint: 'Virtual IPs in the country of the source only' }),
	text('comment', { max: 1024 }),
	text('subcloud'),
	id,
	...changed,
];

const vpnFields: readonly Field[] = [
	oneOf('type', ['UFQDN', 'IP', 'CN', 'XAUTH'], { required: true, createOnly: true }),
	text('fqdn', { label: 'FQDN', createOnly: true, hint: 'Like an email address; for type UFQDN' }),
	text('ipAddress', { label: 'IP Address', createOnly: true, hint: 'A static IP; for type IP' }),
	text('preSharedKey', { label: 'Pre-Shared Key', secret: true }),
	text('comments', { max: 10_240 }),
	flag('disabled'),
	id,
	nested('location', idAndName, { readOnly: true }),
	nested('managedBy', idAndName, { readOnly: true }),
];

const vipQuery: readonly Field[] = [
	text('sourceIp', { label: 'Source IP' }),
	flag('routableIP', { label: 'Routable IP' }),
	flag('withinCountryOnly'),
	flag('includePrivateServiceEdge'),
	flag('includeCurrentVips', { label: 'Include Current VIPs' }),
	number('latitude'),
	number('longitude'),
	flag('geoOverride'),
	text('subcloud'),
];

/** What a new version may say; anything else is refused: zscaler-sdk-python pac_files.py, 2026-11. */
const pacVersionFields: readonly Field[] = [
	text('pacContent', { label: 'PAC Content', required: true }),
	text('pacCommitMessage', { label: 'Commit Message' }),
	oneOf('pacVersionStatus', ['DEPLOYED', 'STAGE', 'LKG', 'UNSTAGED'], {
		label: 'Version Status',
		hint: 'The first version must be deployed',
	}),
	oneOf('pacVerificationStatus', ['VERIFY_NOERR', 'VERIFY_ERR', 'NOVERIFY'], {
		label: 'Verification Status',
		default: 'VERIFY_NOERR',
	}),
];
const pacFields: readonly Field[] = [
	text('name', { required: true }),
	text('description'),
	text('domain', { required: true }),
	...pacVersionFields,
	flag('pacUrlObfuscated', { label: 'Obfuscate URL' }),
	id,
	number('pacVersion', { label: 'Version', readOnly: true }),
	text('pacUrl', { label: 'PAC URL', readOnly: true }),
	text('pacSubURL', { label: 'PAC Sub-URL', readOnly: true }),
	number('totalHits', { readOnly: true }),
	flag('editable', { readOnly: true }),
	time('lastModificationTime', 'seconds', { readOnly: true }),
	time('createTime', 'seconds', { readOnly: true }),
];
const PAC_VERSION = '/pacFiles/{id}/version/{version}';
const pacFilter = text('filter', { hint: 'Fields to leave out, e.g. pac_content' });

// terraform-provider-zia resource_zia_vzen_nodes.go, 2026-11
const edgeStates = [
	...onOff,
	'DISABLED_BY_SERVICE_PROVIDER',
	'NOT_PROVISIONED_IN_SERVICE_PROVIDER',
	'IN_TRIAL',
];
const edgeFields: readonly Field[] = [
	text('name', { required: true }),
	oneOf('status', edgeStates),
	text('ipAddress', { label: 'IP Address' }),
	text('subnetMask'),
	text('defaultGateway'),
	flag('ipSecEnabled', { label: 'IPsec Enabled' }),
	flag('inProduction'),
	flag('onDemandSupportTunnelEnabled', { label: 'On-Demand Support Tunnel' }),
	flag('establishSupportTunnelEnabled', { label: 'Support Tunnel' }),
	id,
	number('zgatewayId', { label: 'Gateway ID', readOnly: true }),
];

const excluded: readonly Field[] = [
	ref('datacenter', 'ziaDatacenter', { required: true }),
	text('country'),
	time('startTime', 'seconds'),
	time('endTime', 'seconds', { required: true }),
	...shown(
		...flags('expired', 'disabledByOps'),
		time('createTime', 'seconds'),
		time('lastModifiedTime', 'seconds'),
		nested('lastModifiedUser', idAndName),
	),
];

export const traffic = area('zia', 'Traffic Forwarding', [
	resource('staticIp', 'Static IP', '/staticIP', {
		everyday: true,
		nameField: 'ipAddress',
		fields: staticIpFields,
		filters: [
			text('ipAddress', { label: 'IP Address' }),
			flag('availableForGreTunnel', { label: 'Available for GRE Tunnel' }),
		],
		actions: [
			action('validate', 'Validate', 'POST /staticIP/validate', {
				sentence: 'Check whether a static IP can be added',
				body: [text('ipAddress', { label: 'IP Address', required: true })],
				answer: 'text',
				asksOnly: true,
			}),
		],
	}),
	resource('greTunnel', 'GRE Tunnel', '/greTunnels', {
		everyday: true,
		nameField: 'sourceIp',
		fields: greTunnelFields,
		actions: [
			readList('getFreeRanges', 'Get Free IP Ranges', '/greTunnels/availableInternalIpRanges', {
				expects: { recognisedBy: ['startIPAddress', 'endIPAddress'] },
				sentence: 'Get internal IP ranges that GRE tunnels can take',
				query: [
					text('internalIpRange', { label: 'Internal IP Range' }),
					text('staticIp', { label: 'Static IP' }),
					number('limit', { min: 1, hint: 'Default 10' }),
				],
				paging: allAtOnce,
			}),
			readList('getTunnelInfo', 'Get Tunnel Info', '/orgProvisioning/ipGreTunnelInfo', {
				expects: { recognisedBy: ['ipAddress', 'greEnabled', 'greTunnelIP', 'tunID'] },
				sentence: 'Get the GRE tunnels of IP addresses',
				query: [
					list('ipAddresses', { label: 'IP Addresses' }),
					text('ipAddress', { label: 'IP Address' }),
				],
				paging: allAtOnce,
			}),
		],
	}),
	resource('vpnCredential', 'VPN Credential', '/vpnCredentials', {
		everyday: true,
		nameField: 'fqdn',
		alsoNamed: ['ipAddress'],
		fields: vpnFields,
		search: 'search',
		filters: [
			oneOf('type', ['UFQDN', 'IP', 'CN', 'XAUTH']),
			flag('includeOnlyWithoutLocation'),
			number('locationId', { label: 'Location ID' }),
			number('managedBy', { hint: 'ID of the SD-WAN partner' }),
		],
		// zscaler-sdk-go vpncredentials.go, 2026-11
		bulkDelete: { path: '/vpnCredentials/bulkDelete', field: 'ids', max: 100 },
	}),
	resource('virtualIp', 'Virtual IP', '/vips', {
		verbs: ['getMany'],
		nameField: 'dataCenter',
		filters: [
			text('dc', { label: 'Data Center' }),
			text('region'),
			oneOf('include', ['all', 'private', 'public']),
			text('subCloud', { label: 'Subcloud' }),
		],
		actions: [
			readList('getRecommended', 'Get Recommended VIPs', '/vips/recommendedList', {
				sentence: 'Get the virtual IPs recommended for a GRE tunnel',
				query: vipQuery,
				paging: allAtOnce,
			}),
			readList('getByDatacenter', 'Get VIPs by Data Center', '/vips/groupByDatacenter', {
				expects: { recognisedBy: ['datacenter', 'greVips'] },
				sentence: 'Get virtual IPs grouped by data center',
				query: vipQuery,
			}),
		],
	}),
	resource('pacFile', 'PAC File', '/pacFiles', {
		verbs: ['getMany', 'create', 'delete'],
		fields: pacFields,
		search: 'search',
		filters: [pacFilter],
		parents: [
			number('version', { required: true }),
			oneOf('versionAction', ['DEPLOY', 'STAGE', 'LKG', 'UNSTAGE', 'REMOVE_LKG'], {
				required: true,
			}),
		],
		actions: [
			readList('getVersions', 'Get Versions', '/pacFiles/{id}/version', {
				sentence: 'Get the versions of a PAC file',
				query: [pacFilter],
				paging: allAtOnce,
			}),
			read('getVersion', 'Get Version', PAC_VERSION, {
				sentence: 'Get a version of a PAC file',
				query: [pacFilter],
			}),
			action('clone', 'Clone Version', `POST ${PAC_VERSION}`, {
				leaves: unseen('Get Versions shows which versions there are.'),
				answer: 'item',
				sentence: 'Make a new version of a PAC file',
				query: [
					number('deleteVersion', { hint: 'Version that makes room; needed when there are ten' }),
				],
				body: pacVersionFields,
			}),
			action('updateVersion', 'Update Version', `PUT ${PAC_VERSION}/action/{versionAction}`, {
				leaves: {
					by: 'getVersion',
					has: {
						pacVersionStatus: {
							of: 'params.versionAction',
							as: { DEPLOY: 'DEPLOYED', STAGE: 'STAGE', LKG: 'LKG' },
						},
					},
					sent: true,
				},
				answer: 'item',
				sentence: 'Update a version of a PAC file, or deploy or stage it',
				query: [text('newLKGVer', { label: 'New Last Known Good Version' })],
				body: 'resource',
			}),
			action('validate', 'Validate', 'POST /pacFiles/validate', {
				expects: { recognisedBy: ['errorCount', 'warningCount', 'messages'] },
				sentence: 'Validate the content of a PAC file',
				body: 'text',
				asksOnly: true,
			}),
		],
	}),
	resource('extranet', 'Extranet', '/extranet', {
		fields: [
			text('name', { required: true, max: 255 }),
			text('description', { max: 10_240 }),
			nestedList(
				'extranetDNSList',
				[
					number('id', { label: 'ID', hint: 'Of a server that is there already' }),
					text('name', { required: true }),
					text('primaryDNSServer', { label: 'Primary DNS Server', required: true }),
					text('secondaryDNSServer', { label: 'Secondary DNS Server' }),
					flag('useAsDefault'),
				],
				{ label: 'DNS Servers' },
			),
			nestedList(
				'extranetIpPoolList',
				[
					number('id', { label: 'ID', hint: 'Of a pool that is there already' }),
					text('name', { required: true }),
					text('ipStart', { label: 'First IP', required: true }),
					text('ipEnd', { label: 'Last IP', required: true }),
					flag('useAsDefault'),
				],
				{ label: 'IP Pools' },
			),
			id,
			time('createdAt', 'seconds', { readOnly: true }),
			time('modifiedAt', 'seconds', { readOnly: true }),
		],
		search: 'search',
		filters: [text('orderBy'), oneOf('order', ['asc', 'desc'])],
		lite: { path: '/extranet/lite' },
		actions: [
			action('updateByBody', 'Update (ID in Body)', 'PUT /extranet', {
				leaves: { by: 'getMany', rows: ['id', 'body.id'], sent: true },
				answer: 'item',
				sentence: 'Update the extranet that the body names',
				body: 'json',
			}),
		],
	}),
	resource('datacenter', 'Data Center', '/datacenters', {
		verbs: ['getMany'],
		expects: { getMany: { recognisedBy: ['id', 'name', 'datacenter'] } },
	}),
	resource('datacenterExclusion', 'Data Center Exclusion', '/dcExclusions', {
		verbs: ['getMany', 'create', 'update', 'delete'],
		key: 'dcid',
		nameField: 'description',
		paths: { update: '/dcExclusions' },
		answers: { create: 'items', update: 'items' },
		paging: allAtOnce,
		fields: [
			ref('dcid', 'ziaDatacenter', { as: 'id', label: 'Data Center', required: true }),
			time('startTime', 'seconds', { required: true }),
			time('endTime', 'seconds', { required: true }),
			text('description', { max: 10_240 }),
			flag('expired'),
			nested('dcName', idAndName, { label: 'Data Center Name' }),
		],
	}),
	resource('subcloud', 'Subcloud', '/subclouds', {
		verbs: ['getMany', 'update', 'delete'],
		fields: [
			text('name'),
			nestedList('exclusions', excluded),
			refs('dcs', 'ziaDatacenter', { label: 'Data Centers' }),
			id,
		],
		actions: [
			read('isLastDatacenter', 'Is Last Data Center', '/subclouds/isLastDcInCountry/{id}', {
				expects: { recognisedBy: ['lastDCExclusion', 'dcIds'] },
				sentence: 'Check whether data centers of a subcloud are the last in their country',
				answer: 'items',
				paging: allAtOnce,
				query: [list('dcId', { label: 'Data Center IDs', of: 'number' }), text('country')],
			}),
		],
	}),
	settings('ipv6Settings', 'IPv6 Settings', '/ipv6config', {
		verbs: ['get'],
		expects: { get: { recognisedBy: ['ipV6Enabled', 'natPrefixes', 'dnsPrefix'] } },
		actions: [
			readList('getDns64Prefixes', 'Get DNS64 Prefixes', '/ipv6config/dns64prefix', {
				sentence: 'Get the DNS64 prefixes',
				query: [search],
			}),
			readList('getNat64Prefixes', 'Get NAT64 Prefixes', '/ipv6config/nat64prefix', {
				sentence: 'Get the NAT64 prefixes',
				query: [search],
			}),
		],
	}),
	resource('virtualServiceEdge', 'Virtual Service Edge', '/virtualZenNodes', {
		fields: [
			...edgeFields,
			text('type', { hint: 'E.g. VZEN, SMLB' }),
			text('loadBalancerIpAddress', { label: 'Load Balancer IP Address' }),
			oneOf('deploymentMode', ['STANDALONE', 'CLUSTER']),
			oneOf('vzenSkuType', ['SMALL', 'MEDIUM', 'LARGE'], { label: 'Size' }),
			text('clusterName'),
		],
		search: 'search',
	}),
	resource('virtualServiceEdgeCluster', 'Virtual Service Edge Cluster', '/virtualZenClusters', {
		fields: [
			...edgeFields,
			text('type', { hint: 'E.g. VIP' }),
			refs('virtualZenNodes', 'ziaVirtualServiceEdge', { label: 'Virtual Service Edges' }),
		],
		search: 'search',
	}),
	service(
		'region',
		'Region',
		[
			read('getByIp', 'Get by IP Address', '/region/byIPAddress/{ip}', {
				expects: { recognisedBy: ['cityGeoId', 'cityName', 'countryCode', 'countryName'] },
				sentence: 'Get the region of an IP address',
			}),
			read('getByCoordinates', 'Get by Coordinates', '/region/byGeoCoordinates', {
				expects: { recognisedBy: ['cityGeoId', 'cityName', 'countryCode', 'countryName'] },
				sentence: 'Get the region of coordinates',
				query: [number('latitude', { required: true }), number('longitude', { required: true })],
			}),
			readList('search', 'Search', '/region/search', {
				expects: { recognisedBy: ['cityGeoId', 'cityName', 'countryCode', 'countryName'] },
				sentence: 'Search cities by the beginning of their names',
				query: [text('prefix', { required: true })],
			}),
		],
		{ parents: [text('ip', { label: 'IP Address', required: true })] },
	),
	service(
		'azureVirtualWan',
		'Azure Virtual WAN',
		[
			readList('getHubs', 'Get Virtual Hubs', '/azure/virtualHubs', {
				expects: { recognisedBy: ['id', 'name', 'azureHubName', 'virtualHubs', 'hubStatus'] },
				sentence: 'Get the virtual hubs in Azure',
				paging: allAtOnce,
			}),
			readList('getHubSync', 'Get Hub Sync', '/azure/virtualHubSync', {
				expects: untold,
				sentence: 'Get the state of the synchronization of virtual hubs',
				paging: allAtOnce,
				query: [text('version')],
			}),
			action('startHubSync', 'Start Hub Sync', 'POST /azure/virtualHubSync', {
				leaves: unseen('Get Hub Sync shows how far it is.'),
				sentence: 'Synchronize the virtual hubs',
				body: 'json',
			}),
			readList('getTunnels', 'Get Tunnel Configuration', '/azure/tunnelConfiguration', {
				expects: untold,
				sentence: 'Get the configuration of tunnels to Azure',
				paging: allAtOnce,
			}),
			action('configureTunnels', 'Configure Tunnels', 'POST /azure/tunnelConfiguration', {
				leaves: unseen('Get Tunnel Configuration shows the tunnels.'),
				sentence: 'Configure tunnels to Azure',
				body: 'json',
			}),
			readList('getUnconfigureStatus', 'Get Unconfigure Status', '/azure/unConfigureTunnelStatus', {
				expects: untold,
				sentence: 'Get the status of the removal of tunnels to Azure',
				paging: allAtOnce,
			}),
			action('unconfigureTunnel', 'Unconfigure Tunnel', 'DELETE /azure/unConfigureTunnel/{hubId}', {
				leaves: unseen('Get Unconfigure Status shows how far it is.'),
				sentence: 'Remove the tunnel to a virtual hub',
				answer: 'nothing',
			}),
			readList('getConnection', 'Get Connection Status', '/azure/refreshConnectionStatus', {
				expects: untold,
				sentence: 'Get the refreshed status of the connection to Azure',
				paging: allAtOnce,
			}),
		],
		{ parents: [text('hubId', { label: 'Hub ID', required: true })] },
	),
]);
