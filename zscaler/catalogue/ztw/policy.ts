import {
	area,
	criteria,
	does,
	type Field,
	flag,
	flags,
	list,
	lists,
	nested,
	nestedList,
	oneOf,
	readList,
	readValue,
	ref,
	refs,
	resource,
	shown,
	text,
	texts,
} from '../grammar';
import { ztwDescription, ztwDestinations, idAndName, ztwName, origins, standing } from './shared';

/** Query of a rule count. zscaler-sdk-go ztw policy_management, 2026-11 */
const counted = [
	flag('predefinedRuleCount'),
	...texts('ruleName', 'ruleOrder', 'ruleDescription', 'ruleForwardMethod', 'location'),
];

const listed = [
	...texts('ruleName', 'ruleOrder', 'ruleDescription', 'ruleForwardMethod', 'location'),
	...texts('sortBy', 'sortOrder'),
];

/** Who, with what and when: zscaler-sdk-go ztw forwarding_rules.go, 2026-11. */
const people = criteria<Field>(
	refs('locationGroups', 'ziaLocationGroup'),
	refs('departments', 'ziaDepartment'),
	refs('groups', 'ziaGroup'),
	refs('users', 'ziaUser'),
	refs('devices', 'ziaDevice'),
	refs('deviceGroups', 'ziaDeviceGroup'),
	refs('timeWindows', 'ziaTimeInterval', { alsoIn: 'ziaTimeWindow' }),
	refs('srcIpv6Groups', 'ziaIpv6SourceGroup', { label: 'Source IPv6 Groups' }),
	refs('destIpv6Groups', 'ziaIpv6DestinationGroup', { label: 'Destination IPv6 Groups' }),
	refs('destWorkloadGroups', 'ztwWorkloadGroup', { label: 'Destination Workload Groups' }),
	refs('appServiceGroups', 'ziaAppServiceGroup', { label: 'Application Service Groups' }),
	refs('nwApplicationGroups', 'ziaNetworkApplicationGroup', {
		label: 'Network Application Groups',
	}),
	nestedList('zpaAppSegments', texts('name', 'externalId'), { label: 'ZPA Segments' }),
);

/** What else it may say, from the same source. */
const others: readonly Field[] = [
	refs('labels', 'ziaRuleLabel'),
	...does<Field>(
		nested('zpaGateway', idAndName, { label: 'ZPA Gateway' }),
		text('blockResponseCode'),
	),
];

const gateway = ref('proxyGateway', 'ztwForwardingGateway', {
	label: 'Gateway',
	does: true,
});

/** Forwarding: which traffic goes which way. */
export const ztwPolicyRows = area('ztw', 'Forwarding', [
	resource('forwardingRule', 'Forwarding Rule', '/ecRules/ecRdr', {
		ordered: true,
		search: 'search',
		filters: listed,
		fields: [
			ztwName,
			ztwDescription,
			oneOf('forwardMethod', ['DIRECT', 'ZIA', 'ECZPA', 'ECSELF', 'DROP', 'ENATDEDIP', 'GEOIP'], {
				required: true,
				does: true,
			}),
			oneOf('type', ['EC_RDR'], { default: 'EC_RDR' }),
			...standing,
			...origins,
			...ztwDestinations,
			gateway,
			...criteria<Field>(
				refs('nwServices', 'ztwNetworkService', { label: 'Network Services' }),
				refs('nwServiceGroups', 'ztwNetworkServiceGroup', { label: 'Network Service Groups' }),
				refs('srcWorkloadGroups', 'ztwWorkloadGroup', { label: 'Source Workload Groups' }),
				refs('zpaApplicationSegments', 'ztwZpaApplicationSegment', {
					label: 'ZPA Application Segments',
				}),
				nestedList('zpaApplicationSegmentGroups', idAndName, { label: 'ZPA Segment Groups' }),
				list('destCountries', { country: 'COUNTRY_CH' }),
				list('sourceCountries', { country: 'COUNTRY_CH' }),
				...lists('destIpCategories', 'resCategories'),
				...lists('nwApplications'),
			),
			oneOf('wanSelection', ['BALANCED_RULE', 'BESTLINK_RULE'], {
				label: 'WAN Selection',
				does: true,
			}),
			...people,
			...others,
			flag('sourceIpGroupExclusion', { label: 'Exclude Source IP Groups' }),
			...shown(...flags('defaultRule', 'zpaBrokerRule'), ...texts('accessControl')),
		],
		actions: [
			readValue('count', 'Count', '/ecRules/ecRdr/count', {
				sentence: 'Count the forwarding rules',
				query: counted,
			}),
		],
	}),
	resource('dnsRule', 'DNS Rule', '/ecRules/ecDns', {
		ordered: true,
		filters: listed,
		fields: [
			ztwName,
			ztwDescription,
			oneOf('action', ['ALLOW', 'BLOCK', 'REDIR_REQ', 'REDIR_ZPA'], {
				required: true,
				does: true,
			}),
			text('type', { default: 'EC_DNS' }),
			...standing,
			...origins,
			...ztwDestinations,
			...does<Field>(
				ref('dnsGateway', 'ztwDnsGateway', { label: 'DNS Gateway' }),
				nested('zpaIpGroup', idAndName, { label: 'ZPA IP Pool' }),
			),
			refs('locationGroups', 'ziaLocationGroup', { criterion: true }),
			...shown(...flags('predefined', 'defaultRule')),
		],
		actions: [
			readValue('count', 'Count', '/ecRules/ecDns/count', {
				sentence: 'Count the DNS rules',
				query: counted,
			}),
		],
	}),
	resource('logRule', 'Log and Control Rule', '/ecRules/self', {
		ordered: true,
		filters: listed,
		fields: [
			ztwName,
			ztwDescription,
			oneOf('forwardMethod', ['DIRECT', 'ECSELF'], { required: true, does: true }),
			text('type', { default: 'EC_SELF' }),
			...standing,
			...criteria(
				refs('locations', 'ztwLocation'),
				refs('ecGroups', 'ztwConnectorGroup', { label: 'Connector Groups' }),
			),
			gateway,
			...shown(flag('defaultRule')),
		],
		actions: [
			readValue('count', 'Count', '/ecRules/self/count', {
				sentence: 'Count the log and control rules',
				query: counted,
			}),
		],
	}),
	resource('forwardingGateway', 'Forwarding Gateway', '/gateways', {
		fields: [
			ztwName,
			ztwDescription,
			flag('failClosed'),
			oneOf('type', ['PROXYCHAIN', 'ZIA', 'ECSELF']),
			...texts('primaryType', 'secondaryType', 'manualPrimary', 'manualSecondary'),
			...texts('failureBehavior', 'primaryIp', 'secondaryIp', 'dnsGatewayType'),
			...texts('ecDnsGatewayOptionsPrimary', 'ecDnsGatewayOptionsSecondary'),
			nested('subcloudPrimary', idAndName),
			nested('subcloudSecondary', idAndName),
		],
		actions: [
			readList('getSummaries', 'Get Summaries', '/gateways/lite', {
				sentence: 'Get the names and IDs of all forwarding gateways',
				query: texts('search'),
			}),
		],
	}),
	resource('dnsGateway', 'DNS Gateway', '/dnsGateways', {
		fields: [
			ztwName,
			oneOf('failureBehavior', ['FAIL_RET_ERR', 'FAIL_ALLOW_IGNORE_DNAT']),
			text('primaryIp', { label: 'Primary IP' }),
			text('secondaryIp', { label: 'Secondary IP' }),
			...texts('dnsGatewayType', 'type'),
			...texts('ecDnsGatewayOptionsPrimary', 'ecDnsGatewayOptionsSecondary'),
		],
		actions: [
			readList('getSummaries', 'Get Summaries', '/dnsGateways/lite', {
				sentence: 'Get the names and IDs of all DNS gateways',
			}),
		],
	}),
]);
