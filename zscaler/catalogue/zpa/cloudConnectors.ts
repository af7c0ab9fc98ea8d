import {
	action,
	area,
	flag,
	list,
	nested,
	nestedList,
	numbers,
	readList,
	ref,
	resource,
	shown,
	text,
	texts,
	unseen,
} from '../grammar';
import { zpaDescription, enabled, zpaName, tenanted } from './shared';

const connector = shown(
	zpaName,
	zpaDescription,
	enabled,
	...texts('fingerprint', 'issuedCertId', 'edgeConnectorGroupId', 'edgeConnectorGroupName'),
	list('ipAcl', { label: 'IP ACL' }),
	nested('enrollmentCert'),
);

const summary = shown(zpaName, enabled);

const extranet = ref('extranetResourceId', 'zpaExtranetResource', {
	as: 'id',
	required: true,
	label: 'Extranet Resource',
});

const tagged = [
	zpaName,
	zpaDescription,
	enabled,
	...texts('origin', 'type'),
	...shown(text('result')),
	...tenanted,
];

const namespace = ref('namespaceId', 'zpaTagNamespace', {
	as: 'id',
	required: true,
	label: 'Tag Namespace',
});

/** Cloud and branch connectors, extranets, locations and tags. */
export const cloudConnectors = area('zpa', 'Cloud & Branch Connectors', [
	resource('cloudConnectorGroup', 'Cloud Connector Group', 'v1/cloudConnectorGroup', {
		verbs: ['getMany', 'get'],
		search: 'name EQ',
		fields: shown(
			zpaName,
			zpaDescription,
			enabled,
			...texts('geoLocationId', 'ziaCloud', 'ziaOrgId', 'znfGroupType'),
			nestedList('cloudConnectors'),
		),
		actions: [
			readList('getSummaries', 'Get Summaries', 'v1/cloudConnectorGroup/summary', {
				sentence: 'Get the names and IDs of all cloud connector groups',
			}),
		],
	}),
	resource('cloudConnector', 'Cloud Connector', 'v1/cloudConnector', {
		verbs: ['getMany'],
		search: 'name EQ',
		fields: connector,
	}),
	resource('branchConnectorGroup', 'Branch Connector Group', 'v1/branchConnectorGroup', {
		verbs: ['getMany'],
		search: 'name EQ',
		fields: summary,
		actions: [
			readList('getSummaries', 'Get Summaries', 'v1/branchConnectorGroup/summary', {
				sentence: 'Get the names and IDs of all branch connector groups',
			}),
		],
	}),
	resource('branchConnector', 'Branch Connector', 'v1/branchConnector', {
		verbs: ['getMany'],
		search: 'name EQ',
		fields: [
			...connector,
			...shown(...texts('branchConnectorGroupId', 'branchConnectorGroupName')),
		],
	}),
	resource('extranetResource', 'Extranet Resource', 'v1/extranetResource/partner', {
		verbs: ['getMany'],
		search: 'name EQ',
		fields: summary,
	}),
	resource('location', 'Location', 'v1/location/summary', {
		verbs: ['getMany'],
		search: 'name EQ',
		parents: [extranet],
		fields: summary,
		actions: [
			readList(
				'getByExtranet',
				'Get by Extranet Resource',
				'v1/location/extranetResource/{extranetResourceId}',
				{
					sentence: 'Get the locations of an extranet resource',
					query: [text('search'), flag('fetchSubLocations')],
				},
			),
			readList(
				'getGroupsByExtranet',
				'Get Groups by Extranet Resource',
				'v1/locationGroup/extranetResource/{extranetResourceId}',
				{
					sentence: 'Get the location groups of an extranet resource',
					query: [text('search'), flag('isSpecialLocationGroupIncluded')],
				},
			),
		],
	}),
	resource('workloadTagGroup', 'Workload Tag Group', 'v1/workloadTagGroup/summary', {
		verbs: ['getMany'],
		search: 'name EQ',
		fields: summary,
	}),
	resource('vpnUser', 'VPN Connected User', 'v1/vpnConnectedUsers', {
		verbs: ['getMany'],
		search: 'search',
		nameField: 'UserName',
		fields: shown(
			...texts('UserName', 'commonName', 'clientIpAddress', 'vpnServiceEdgeName'),
			...numbers('deviceState', 'vpnServiceEdgeId'),
		),
	}),
	resource('ipRange', 'Client-to-Client IP Range', 'v1/v2/ipRanges', {
		search: 'name EQ',
		fields: [
			zpaName,
			zpaDescription,
			enabled,
			text('subnetCidr', { label: 'Subnet (CIDR)', hint: 'Or begin and end below' }),
			text('ipRangeBegin', { label: 'First IP' }),
			text('ipRangeEnd', { label: 'Last IP' }),
			...texts('countryCode', 'location', 'locationHint'),
			text('latitudeInDb', { label: 'Latitude' }),
			text('longitudeInDb', { label: 'Longitude' }),
			flag('sccmFlag', { label: 'For SCCM' }),
			...shown(...texts('availableIps', 'totalIps', 'usedIps', 'customerId', 'isDeleted')),
		],
		actions: [
			action('search', 'Search', 'POST v1/v2/ipRanges/search', {
				sentence: 'Search client-to-client IP ranges',
				body: 'json',
				answer: 'items',
				asksOnly: true,
			}),
		],
	}),
	resource('tagNamespace', 'Tag Namespace', 'v1/namespace', {
		verbs: ['get', 'create', 'update', 'delete'],
		fields: tagged,
		actions: [
			action('search', 'Search', 'POST v1/namespace/search', {
				sentence: 'Search tag namespaces',
				body: 'json',
				answer: 'items',
				asksOnly: true,
			}),
			action('setStatus', 'Set Status', 'PUT v1/namespace/{id}/status', {
				leaves: { has: { enabled: 'body.enabled' } },
				sentence: 'Turn a tag namespace on or off',
				body: [enabled, text('namespaceId')],
				answer: 'nothing',
			}),
		],
	}),
	resource('tagKey', 'Tag Key', 'v1/namespace/{namespaceId}/tagKey', {
		verbs: ['get', 'create', 'update', 'delete'],
		parents: [namespace],
		fields: [
			...tagged,
			nestedList('tagValues', texts('id', 'name')),
			flag('skipAudit'),
			text('namespaceId', { label: 'Namespace ID' }),
			...shown(text('customerId')),
		],
		actions: [
			action('search', 'Search', 'POST v1/namespace/{namespaceId}/tagKey/search', {
				sentence: 'Search tag keys',
				body: 'json',
				answer: 'items',
				asksOnly: true,
			}),
			action('setStatus', 'Set Status', 'PUT v1/namespace/{namespaceId}/tagKey/bulkUpdateStatus', {
				leaves: unseen('Get shows whether a key is on. Setting it once more does no harm.'),
				sentence: 'Turn tag keys on or off',
				body: [enabled, list('tagKeyIds', { required: true })],
				answer: 'nothing',
			}),
		],
	}),
	resource('tagGroup', 'Tag Group', 'v1/tagGroup', {
		verbs: ['get', 'create', 'update', 'delete'],
		fields: [zpaName, zpaDescription, nestedList('tags'), ...shown(text('result')), ...tenanted],
		actions: [
			action('search', 'Search', 'POST v1/tagGroup/search', {
				sentence: 'Search tag groups',
				body: 'json',
				answer: 'items',
				asksOnly: true,
			}),
		],
	}),
]);
