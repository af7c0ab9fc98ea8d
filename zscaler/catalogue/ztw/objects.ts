import {
	type ActionSpec,
	area,
	flag,
	flags,
	list,
	nested,
	nestedList,
	number,
	oneOf,
	readList,
	refs,
	resource,
	shown,
	text,
	texts,
} from '../grammar';
import { workloadExpression } from '../zia/workloadExpression';
import { ztwDescription, ztwName } from './shared';

const searched = { query: texts('search') } as const satisfies Partial<ActionSpec>;

const ports = [text('start'), text('end')];

/** Objects that rules name. */
export const objects = area('ztw', 'Policy Resources', [
	resource('ipSourceGroup', 'IP Source Group', '/ipSourceGroups', {
		search: 'search',
		fields: [
			ztwName,
			ztwDescription,
			list('ipAddresses', { required: true, label: 'IP Addresses' }),
			...shown(text('creatorContext'), flag('isNonEditable')),
		],
		actions: [
			readList('getSummaries', 'Get Summaries', '/ipSourceGroups/lite', {
				sentence: 'Get the names and IDs of all IP source groups',
				...searched,
			}),
		],
	}),
	resource('ipGroup', 'IP Group', '/ipGroups', {
		search: 'search',
		fields: [
			ztwName,
			ztwDescription,
			list('ipAddresses', { required: true, label: 'IP Addresses' }),
			...shown(
				...texts('creatorContext'),
				...flags('isNonEditable', 'extranetIpPool', 'isPredefined'),
			),
		],
		actions: [
			readList('getSummaries', 'Get Summaries', '/ipGroups/lite', {
				sentence: 'Get the names and IDs of all IP groups',
				...searched,
			}),
		],
	}),
	resource('ipDestinationGroup', 'IP Destination Group', '/ipDestinationGroups', {
		filters: [
			oneOf('excludeType', ['DSTN_IP', 'DSTN_FQDN', 'DSTN_DOMAIN', 'DSTN_OTHER'], {
				hint: 'Leaves groups of this type out',
			}),
		],
		verbQuery: { update: [flag('override', { hint: 'Replaces the addresses' })] },
		fields: [
			ztwName,
			ztwDescription,
			oneOf('type', ['DSTN_IP', 'DSTN_FQDN', 'DSTN_DOMAIN', 'DSTN_OTHER'], { required: true }),
			list('addresses'),
			list('ipCategories', { label: 'IP Categories' }),
			list('countries', { country: 'COUNTRY_CH' }),
			...shown(flag('isNonEditable')),
		],
		actions: [
			readList('getSummaries', 'Get Summaries', '/ipDestinationGroups/lite', {
				sentence: 'Get the names and IDs of all IP destination groups',
				query: texts('excludeType'),
			}),
		],
	}),
	resource('networkService', 'Network Service', '/networkServices', {
		search: 'search',
		filters: [
			oneOf('protocol', ['TCP', 'UDP', 'ICMP', 'GRE', 'ESP', 'OTHER']),
			text('locale', { hint: 'E.g. en-US' }),
		],
		fields: [
			ztwName,
			ztwDescription,
			nestedList('srcTcpPorts', ports, { ports: true, label: 'Source TCP Ports' }),
			nestedList('destTcpPorts', ports, { ports: true, label: 'Destination TCP Ports' }),
			nestedList('srcUdpPorts', ports, { ports: true, label: 'Source UDP Ports' }),
			nestedList('destUdpPorts', ports, { ports: true, label: 'Destination UDP Ports' }),
			oneOf('type', ['STANDARD', 'PREDEFINED', 'CUSTOM'], { default: 'CUSTOM' }),
			...shown(...texts('tag', 'creatorContext'), flag('isNameL10nTag')),
		],
	}),
	resource('networkServiceGroup', 'Network Service Group', '/networkServiceGroups', {
		search: 'search',
		fields: [
			ztwName,
			ztwDescription,
			refs('services', 'ztwNetworkService', { required: true }),
			...shown(text('creatorContext')),
		],
	}),
	resource('workloadGroup', 'Workload Group', '/workloadGroups', {
		fields: [
			ztwName,
			ztwDescription,
			text('expression'),
			nested('expressionJson', workloadExpression, { label: 'Expression as JSON' }),
		],
	}),
	resource(
		'zpaApplicationSegment',
		'ZPA Application Segment',
		'/zpaResources/applicationSegments',
		{
			verbs: ['getMany'],
			search: 'search',
			fields: shown(ztwName, ztwDescription, number('zpaId'), flag('deleted')),
		},
	),
]);
