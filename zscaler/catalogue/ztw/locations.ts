import {
	action,
	area,
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
	shown,
	text,
	texts,
	unseen,
} from '../grammar';
import { countries } from '../zia/countries';
import { timeZones } from '../zia/timeZones';
import { ztwDescription, idAndName, idAndNameOf, locationPolicy, ztwName } from './shared';

const deployed = [
	ztwName,
	text('desc', { label: 'Description' }),
	...texts('deployType', 'platform', 'awsAvailabilityZone', 'azureAvailabilityZone', 'tunnelMode'),
	number('maxEcCount'),
	list('status'),
	...[nested('location'), nested('provTemplate'), nestedList('ecVMs')],
];

/** Locations, connector groups and how connectors are provisioned. */
export const ztwLocationRows = area('ztw', 'Locations & Connectors', [
	resource('location', 'Location', '/location', {
		search: 'search',
		filters: [
			...flags('authRequired', 'bwEnforced', 'enableFirewall', 'enforceAup', 'xffEnabled'),
			...texts('locationType', 'partnerId', 'state'),
		],
		fields: [
			ztwName,
			ztwDescription,
			oneOf('country', countries),
			oneOf('tz', timeZones, { label: 'Time Zone' }),
			...texts('state', 'language', 'profile'),
			list('ipAddresses', { label: 'IP Addresses' }),
			list('ports', { of: 'number' }),
			...locationPolicy,
			...numbers('parentId', 'overrideUpBandwidth', 'overrideDnBandwidth'),
			...flags('sslScanEnabled', 'ipv6Enabled', 'kerberosAuth'),
			// As in Internet Access, answers write it in another way.
			flag('zappSSLScanEnabled', { twin: 'zappSslScanEnabled' }),
			...flags('digestAuthEnabled', 'aupBlockInternetUntilAccepted', 'aupForceSslInspection'),
			nestedList(
				'vpnCredentials',
				[
					ref('id', 'ziaVpnCredential', { as: 'id', label: 'VPN Credential' }),
					...texts('type', 'fqdn', 'ipAddress', 'comments'),
					text('preSharedKey', { secret: true }),
				],
				{ label: 'VPN Credentials' },
			),
			...flags('cookiesAndProxy', 'geoOverride', 'iotDiscoveryEnabled', 'iotEnforcePolicySet'),
			...flags('defaultExtranetDns', 'defaultExtranetTsPool', 'jwtAuth', 'ipv6Dns64Prefix'),
			...flags('excludeFromDynamicGroups', 'excludeFromManualGroups', 'subLocScopeEnabled'),
			...numbers('latitude', 'longitude', 'sharedUpBandwidth', 'sharedDownBandwidth'),
			...numbers('unusedUpBandwidth', 'unusedDnBandwidth'),
			refs('staticLocationGroups', 'ziaLocationGroup', { label: 'Manual Location Groups' }),
			refs('virtualZens', 'ziaVirtualServiceEdge', { label: 'Virtual Service Edges' }),
			refs('virtualZenClusters', 'ziaVirtualServiceEdgeCluster', {
				label: 'Virtual Service Edge Clusters',
			}),
			nested('publicCloudAccountId', idAndNameOf('ztwPublicCloud'), {
				label: 'Public Cloud Account',
			}),
			nested('managedBy', idAndName),
			...flags('otherSubLocation', 'other6SubLocation', 'multiTenantVpnCredential'),
			...shown(
				...flags('ecLocation', 'bcLocation', 'ccLocation', 'nonEditable', 'matchInChild'),
				flag('zappSslScanEnabled', { twin: 'zappSSLScanEnabled' }),
				number('childCount'),
				nestedList('dynamiclocationGroups', idAndName, { label: 'Dynamic Location Groups' }),
				nested('vpcInfo'),
			),
		],
		actions: [
			readList('getSummaries', 'Get Summaries', '/location/lite', {
				sentence: 'Get the names and IDs of all locations',
				query: [
					...flags('includeDefaultLocation', 'includeParentLocations', 'includeSubLocations'),
					...texts('search', 'groupId', 'partnerId', 'version', 'name'),
				],
			}),
			read('getSummary', 'Get Summary', '/location/lite/{id}', {
				sentence: 'Get the summary of a location',
			}),
		],
	}),
	resource('locationTemplate', 'Location Template', '/locationTemplate', {
		fields: [
			ztwName,
			text('desc', { label: 'Description' }),
			nested('template', [text('templatePrefix'), ...locationPolicy], { required: true }),
			...shown(flag('editable')),
		],
		actions: [
			readList('getSummaries', 'Get Summaries', '/locationTemplate/lite', {
				sentence: 'Get the names and IDs of all location templates',
			}),
		],
	}),
	resource('connectorGroup', 'Connector Group', '/ecgroup', {
		verbs: ['getMany', 'get', 'delete'],
		parents: [text('vmId', { label: 'VM ID', required: true })],
		fields: shown(...deployed),
		actions: [
			readList('getSummaries', 'Get Summaries', '/ecgroup/lite', {
				sentence: 'Get the names and IDs of all connector groups',
				query: texts('name'),
			}),
			read('getSummary', 'Get Summary', '/ecgroup/lite/{id}', {
				sentence: 'Get the summary of a connector group',
			}),
			read('getVm', 'Get VM', '/ecgroup/{id}/vm/{vmId}', {
				sentence: 'Get a virtual machine of a connector group',
			}),
			action('deleteVm', 'Delete VM', 'DELETE /ecgroup/{id}/vm/{vmId}', {
				leaves: { in: 'ecVMs', rows: ['id', 'params.vmId'], there: false },
				sentence: 'Delete a virtual machine from a connector group',
				answer: 'nothing',
			}),
			readList('getInstances', 'Get Instances', '/ecInstance/lite', {
				sentence: 'Get the names and IDs of all connector instances',
			}),
		],
	}),
	resource('provisioningUrl', 'Provisioning URL', '/provUrl', {
		fields: [
			ztwName,
			text('desc', { label: 'Description' }),
			oneOf('provUrlType', ['CLOUD', 'ONPREM'], { label: 'Type', required: true }),
			nested(
				'provUrlData',
				[
					oneOf('cloudProviderType', ['AWS', 'AZURE', 'GCP']),
					oneOf('formFactor', ['SMALL', 'MEDIUM', 'LARGE']),
					ref('locationTemplate', 'ztwLocationTemplate'),
					nested('autoScaleDetails', [flag('autoScale')]),
					flag('cellEdgeDeploy'),
					...texts('releaseChannel', 'zsCloudDomain', 'configServer', 'registrationServer'),
					...texts('apiServer', 'pacServer'),
					number('orgId'),
				],
				{ label: 'Details' },
			),
			...shown(...texts('provUrl', 'status'), nestedList('usedInEcGroups')),
		],
	}),
	resource('apiKey', 'API Key', '/apiKeys', {
		verbs: ['getMany', 'get', 'create'],
		nameField: 'keyValue',
		filters: [flag('includePartnerKeys')],
		verbQuery: { create: [flag('includePartnerKey')] },
		fields: [
			...shown(text('keyValue')),
			list('permissions'),
			flag('enabled'),
			...texts('partnerUrl'),
		],
		actions: [
			action('regenerate', 'Regenerate', 'POST /apiKeys/{id}/regenerate', {
				leaves: unseen('Get shows the key that is valid now.'),
				sentence: 'Replace an API key by a new one',
			}),
		],
	}),
]);
