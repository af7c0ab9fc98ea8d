import {
	action,
	area,
	flag,
	list,
	lists,
	nested,
	nestedList,
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
import { zpaDescription, enabled, extranet, zpaName, owned, ports, tenanted } from './shared';
import { allAtOnce } from '../../contract/paging';

const appTypes = ['BROWSER_ACCESS', 'SECURE_REMOTE_ACCESS', 'INSPECT'];

/** One application behind a browser, privileged remote access or inspection. */
const appConfig = [
	...texts('name', 'description', 'domain', 'applicationPort'),
	oneOf('applicationProtocol', ['HTTP', 'HTTPS', 'RDP', 'SSH', 'VNC', 'AUTO']),
	oneOf('connectionSecurity', ['ANY', 'NLA', 'NLA_EXT', 'TLS', 'VM_CONNECT', 'RDP'], {
		hint: 'For RDP only',
	}),
	list('appTypes', { hint: 'SECURE_REMOTE_ACCESS or INSPECT' }),
	ref('certificateId', 'zpaCertificate', { as: 'id', label: 'Certificate' }),
	...[flag('enabled'), flag('trustUntrustedCert'), flag('allowOptions'), flag('adpEnabled')],
	...lists('protocols'),
	...texts('cname', 'localDomain', 'appId', 'praAppId', 'inspectAppId', 'baAppId', 'path'),
	text('extDomain', { label: 'External Domain' }),
	text('extLabel', { label: 'External Label' }),
	text('extDomainName', { label: 'External Domain Name' }),
	text('extId', { label: 'External ID' }),
	...[flag('hidden'), flag('portal')],
	...shown(...texts('certificateName', 'microtenantId', 'microtenantName'), nested('appResource')),
];

/** A thing that is told by its id and name. */
const named = [...texts('id', 'name'), flag('enabled')];

const applicationSegmentFields = [
	zpaName,
	zpaDescription,
	enabled,
	list('domainNames', {
		required: true,
		label: 'Domains and IPs',
		hint: 'Host names, *.wildcards, IP addresses or subnets',
	}),
	ref('segmentGroupId', 'zpaSegmentGroup', { required: true, as: 'id', label: 'Segment Group' }),
	refs('serverGroups', 'zpaServerGroup'),
	...ports,
	...lists('tcpProtocols', 'udpProtocols'),
	oneOf('bypassType', ['NEVER', 'ALWAYS', 'ON_NET'], {
		default: 'NEVER',
		hint: 'Whether Client Connector goes past ZPA; ON_NET only inside a trusted network',
	}),
	oneOf('healthReporting', ['NONE', 'ON_ACCESS', 'CONTINUOUS'], { default: 'ON_ACCESS' }),
	oneOf('healthCheckType', ['DEFAULT', 'NONE'], { default: 'DEFAULT' }),
	oneOf('icmpAccessType', ['NONE', 'PING', 'PING_TRACEROUTING'], {
		label: 'ICMP Access Type',
		default: 'NONE',
	}),
	oneOf('tcpKeepAlive', ['0', '1'], { label: 'TCP Keep-Alive', words: { 0: 'Off', 1: 'On' } }),
	oneOf('matchStyle', ['EXCLUSIVE', 'INCLUSIVE'], {
		hint: 'INCLUSIVE lets several segments match the same request',
	}),
	flag('isCnameEnabled', { label: 'CNAME Enabled', default: true }),
	flag('passiveHealthEnabled', { default: true }),
	flag('doubleEncrypt', { hint: 'Encrypts twice; not for browser access' }),
	flag('ipAnchored', { label: 'Source IP Anchored' }),
	flag('bypassOnReauth', { label: 'Bypass During Reauthentication' }),
	flag('inspectTrafficWithZia', { label: 'Inspect Traffic with ZIA' }),
	flag('selectConnectorCloseToApp', { label: 'Select Connector Close to App' }),
	flag('useInDrMode', { label: 'Use in Disaster Recovery Mode' }),
	flag('isIncompleteDRConfig', { label: 'Incomplete Disaster Recovery Configuration' }),
	flag('fqdnDnsCheck', { label: 'FQDN to DNS Check' }),
	flag('apiProtectionEnabled', { label: 'API Protection Enabled' }),
	flag('autoAppProtectEnabled', { label: 'AppProtection Enabled Automatically' }),
	flag('adpEnabled', { label: 'Active Directory Protection Enabled' }),
	flag('extranetEnabled'),
	flag('weightedLoadBalancing'),
	flag('hbrEnabled', { label: 'HBR Enabled' }),
	...texts('stickyEntity', 'stickyGroup'),
	text('defaultIdleTimeout', { hint: 'Seconds' }),
	text('defaultMaxAge', { hint: 'Seconds' }),
	nested(
		'commonAppsDto',
		[
			nestedList('appsConfig', appConfig),
			...lists('deletedBaApps', 'deletedPraApps', 'deletedInspectApps'),
		],
		{
			label: 'Privileged or Inspected Applications',
			hint: 'Turns the segment into one for privileged remote access, browser access or inspection',
		},
	),
	nestedList('clientlessApps', appConfig, { label: 'Browser Access Applications' }),
	nestedList('praApps', appConfig, { label: 'Privileged Remote Access Applications' }),
	nestedList('inspectionApps', appConfig, { label: 'Inspected Applications' }),
	refs('shareToMicrotenants', 'zpaMicrotenant', {
		as: 'id',
		hint: 'Microtenants that may use this segment',
	}),
	oneOf('configSpace', ['DEFAULT', 'SIEM']),
	nestedList('tags', [
		text('origin'),
		nested('namespace', named),
		nested('tagKey', named),
		nested('tagValue', named),
	]),
	ref('zpnErId', 'zpaExtranetResource', { label: 'Extranet Resource' }),
	nestedList(
		'guestDetails',
		[
			text('federationId', { label: 'Federation ID' }),
			nested('partnerInfo', [
				...texts('approvalStatus', 'federationStatus', 'partnerName', 'partnerScopeName'),
				text('partnerGid', { label: 'Partner ID' }),
			]),
		],
		{ label: 'Partners' },
	),
	...texts('policyStyle', 'appRecommendationId'),
	ref('applicationGroup', 'zpaSegmentGroup', { label: 'Application Group' }),
	...shown(...texts('segmentGroupName', 'applications'), nested('sharedMicrotenantDetails')),
	...owned,
];

/** Applications and what they run on: Resource Management > Application Management. */
export const applications = area('zpa', 'Application Management', [
	resource('applicationSegment', 'Application Segment', 'v1/application', {
		everyday: true,
		search: 'name EQ',
		fields: applicationSegmentFields,
		verbQuery: {
			delete: [
				flag('forceDelete', { hint: 'Also takes the segment out of the rules that use it' }),
			],
		},
		actions: [
			action('move', 'Move to Microtenant', 'POST v1/application/{id}/move', {
				leaves: {
					by: 'get',
					asks: { microtenantId: 'body.targetMicrotenantId' },
					has: { microtenantId: 'body.targetMicrotenantId' },
				},
				sentence: 'Move an application segment to a microtenant',
				body: [
					ref('targetMicrotenantId', 'zpaMicrotenant', { as: 'id', required: true }),
					text('targetSegmentGroupId'),
					text('targetServerGroupId'),
				],
				answer: 'nothing',
			}),
			action('share', 'Share with Microtenants', 'PUT v1/application/{id}/share', {
				leaves: {
					by: 'get',
					has: { 'sharedMicrotenantDetails.sharedToMicrotenants': 'body.shareToMicrotenants' },
				},
				sentence: 'Share an application segment with microtenants',
				body: [refs('shareToMicrotenants', 'zpaMicrotenant', { as: 'id', required: true })],
				answer: 'nothing',
			}),
			read('getWeights', 'Get Load Balancing', 'v1/application/{id}/weightedLbConfig', {
				expects: {
					recognisedBy: [
						'applicationId',
						'applicationToServerGroupMappings',
						'weightedLoadBalancing',
					],
				},
				sentence: 'Get the weighted load balancing of an application segment',
			}),
			action('setWeights', 'Set Load Balancing', 'PUT v1/application/{id}/weightedLbConfig', {
				leaves: { by: 'getWeights', sent: true },
				answer: 'nothing',
				sentence: 'Set the weighted load balancing of an application segment',
				body: [
					flag('weightedLoadBalancing'),
					nestedList('applicationToServerGroupMappings', [
						...texts('id', 'name', 'weight'),
						flag('passive'),
					]),
				],
			}),
			readList('getMappings', 'Get Mappings', 'v1/application/{id}/mappings', {
				sentence: 'Get what uses an application segment',
				paging: allAtOnce,
			}),
			read('getLimits', 'Get Limits', 'v1/application/count/currentAndMaxLimit', {
				expects: { recognisedBy: ['currentAppsCount', 'maxAppsLimit'] },
				sentence: 'Get the number of application segments in use and allowed',
			}),
			readList('getCounts', 'Get Counts', 'v1/application/configured/count', {
				expects: { recognisedBy: ['appsConfigured', 'configuredDateInEpochSeconds'] },
				sentence: 'Get how many application segments were configured over time',
				paging: allAtOnce,
			}),
			read('export', 'Export', 'v1/application/export', {
				sentence: 'Export application segments as CSV',
				query: [text('search'), flag('single')],
				answer: 'text',
			}),
			action('provision', 'Provision', 'POST v1/application/provision', {
				leaves: unseen('Get Many shows which segments there are.'),
				sentence: 'Create an application segment and all that it needs',
				body: 'json',
			}),
			action('setMatchStyle', 'Set Match Style', 'PUT v1/application/bulkUpdateMultiMatch', {
				leaves: {
					by: 'getMany',
					rows: ['id', 'body.applicationIds'],
					has: { matchStyle: 'body.matchStyle' },
				},
				answer: 'nothing',
				sentence: 'Set the match style of many application segments',
				body: [
					// As texts: zscaler-sdk-python zpa/application_segment.py bulk_update_multimatch, 2026-11.
					refs('applicationIds', 'zpaApplicationSegment', {
						as: 'id',
						required: true,
						label: 'Application Segments',
					}),
					oneOf('matchStyle', ['EXCLUSIVE', 'INCLUSIVE'], { required: true }),
				],
			}),
			action(
				'checkMatchStyle',
				'Check Match Style',
				'POST v1/application/multimatchUnsupportedReferences',
				{
					sentence: 'Check which application segments cannot match with others',
					body: { array: list('domainNames', { required: true }) },
					answer: 'items',
					paging: allAtOnce,
					asksOnly: true,
				},
			),
			action('deleteByType', 'Delete by Type', 'DELETE v1/application/{id}/deleteAppByType', {
				leaves: unseen('Get shows which applications the segment still has.'),
				sentence: 'Delete the applications of one type from a segment',
				query: [oneOf('applicationType', appTypes, { required: true })],
				answer: 'nothing',
			}),
		],
	}),
	resource('typedApplication', 'Application by Type', 'v1/application/getAppsByType', {
		verbs: ['getMany'],
		plural: 'Applications by Type',
		search: 'name EQ',
		filters: [
			oneOf('applicationType', appTypes, { required: true }),
			flag('expandAll', { default: false, hint: 'On to answer every value' }),
		],
		fields: shown(...appConfig),
	}),
	resource('privilegedApplication', 'Privileged Application', 'v1/application/getAppsByType', {
		verbs: ['getMany'],
		search: 'name EQ',
		listQuery: { applicationType: 'SECURE_REMOTE_ACCESS', expandAll: 'false' },
		fields: shown(...appConfig),
	}),
	resource('segmentGroup', 'Segment Group', 'v1/segmentGroup', {
		everyday: true,
		search: 'name EQ',
		fields: [
			zpaName,
			zpaDescription,
			enabled,
			refs('applications', 'zpaApplicationSegment', { label: 'Application Segments' }),
			oneOf('configSpace', ['DEFAULT', 'SIEM']),
			oneOf('tcpKeepAliveEnabled', ['0', '1'], {
				label: 'TCP Keep-Alive',
				words: { 0: 'Off', 1: 'On' },
			}),
			flag('policyMigrated'),
			flag('skipDetailedAppInfo', { label: 'Skip Detailed Application Information' }),
			...shown(...texts('addedApps', 'deletedApps'), nestedList('applicationNames')),
			...owned,
		],
		actions: [
			action('updateV2', 'Update (v2)', 'PUT v2/segmentGroup/{id}', {
				leaves: { sent: true },
				sentence: 'Update a segment group without listing its application segments',
				body: 'resource',
				answer: 'nothing',
			}),
		],
	}),
	resource('serverGroup', 'Server Group', 'v1/serverGroup', {
		everyday: true,
		search: 'name EQ',
		fields: [
			zpaName,
			zpaDescription,
			enabled,
			flag('dynamicDiscovery', {
				default: true,
				hint: 'On: App Connectors find the servers themselves. Off: name the servers below.',
			}),
			refs('appConnectorGroups', 'zpaAppConnectorGroup', { hint: 'Needed without an extranet' }),
			refs('servers', 'zpaServer', { hint: 'Only with Dynamic Discovery off' }),
			refs('applications', 'zpaApplicationSegment', { label: 'Application Segments' }),
			flag('ipAnchored', { label: 'Source IP Anchored' }),
			flag('extranetEnabled'),
			extranet,
			text('weight', { hint: 'For weighted load balancing' }),
			oneOf('configSpace', ['DEFAULT', 'SIEM']),
			...owned,
		],
	}),
	resource('server', 'Server', 'v1/server', {
		everyday: true,
		search: 'name EQ',
		fields: [
			zpaName,
			zpaDescription,
			text('address', { required: true, hint: 'Host name or IP address' }),
			enabled,
			refs('appServerGroupIds', 'zpaServerGroup', { as: 'id', label: 'Server Groups' }),
			oneOf('configSpace', ['DEFAULT', 'SIEM']),
			...tenanted,
		],
		actions: [
			readList('getSummaries', 'Get Summaries', 'v1/server/summary', {
				sentence: 'Get the names and IDs of all servers',
			}),
		],
	}),
	resource('federatedApplication', 'Federated Application', 'tenant/application', {
		verbs: ['getMany', 'update'],
		paths: { getMany: 'tenant/application/host' },
		paging: allAtOnce,
		fields: [
			text('applicationGid', { label: 'Application ID' }),
			list('guestIds', { label: 'Guest IDs' }),
			text('message'),
		],
	}),
	resource('tenantFederation', 'Tenant Federation', 'tenant/tenant-federation', {
		verbs: ['getMany', 'create', 'update', 'delete'],
		paging: allAtOnce,
		fields: [
			zpaName,
			zpaDescription,
			...texts('status', 'role', 'partnerNotes'),
			nested('partner'),
			...shown(nested('partnerInfo'), flag('success'), text('tokenExpirationEpochSeconds')),
		],
		actions: [
			readList('getPartners', 'Get Partners', 'tenant/tenant-federation/partners', {
				sentence: 'Get the partners of tenant federations',
				paging: allAtOnce,
			}),
		],
	}),
]);
