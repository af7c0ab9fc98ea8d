import {
	area,
	type Field,
	flag,
	list,
	nestedList,
	number,
	oneOf,
	refs,
	resource,
	someOf,
	text,
} from '../grammar';
import { id } from './objectFields';
import { allAtOnce } from '../../contract/paging';

const destinationTypes = ['DSTN_IP', 'DSTN_FQDN', 'DSTN_DOMAIN', 'DSTN_OTHER'];
const excludeType = oneOf('excludeType', destinationTypes, {
	hint: 'Leave out groups of this type',
});
const locale = text('locale', { hint: 'Language of names and descriptions, e.g. en-US' });

const name = text('name', { required: true, max: 255 });
const description = text('description', { max: 10_240 });
const made: readonly Field[] = [id, text('creatorContext', { readOnly: true })];

const destinationFields: readonly Field[] = [
	name,
	description,
	oneOf('type', destinationTypes, {
		required: true,
		createOnly: true,
		default: 'DSTN_IP',
		hint: 'Addresses, host names, domains, or countries and categories (Other)',
	}),
	list('addresses', { hint: 'Addresses, ranges, networks, host names or domains, by type' }),
	list('countries', { hint: 'By name or code; for type Other', country: 'COUNTRY_CH' }),
	refs('ipCategories', 'ziaUrlCategory', {
		as: 'id',
		label: 'IP Categories',
		hint: 'URL categories; for type Other',
	}),
	...made,
	list('urlCategories', { label: 'URL Categories', readOnly: true }),
	list('ipAddresses', { label: 'IP Addresses', readOnly: true }),
	flag('isNonEditable', { readOnly: true }),
];

const range: readonly Field[] = [
	number('start', { required: true, min: 1, max: 65_535 }),
	number('end', { min: 1, max: 65_535, hint: 'Only for a range' }),
];

// terraform-provider-zia validator.go, 2026-11
const serviceFields: readonly Field[] = [
	name,
	description,
	oneOf('type', ['CUSTOM', 'STANDARD', 'PREDEFINED'], { createOnly: true, default: 'CUSTOM' }),
	nestedList('destTcpPorts', range, { ports: true, label: 'Destination TCP Ports' }),
	nestedList('srcTcpPorts', range, { ports: true, label: 'Source TCP Ports' }),
	nestedList('destUdpPorts', range, { ports: true, label: 'Destination UDP Ports' }),
	nestedList('srcUdpPorts', range, { ports: true, label: 'Source UDP Ports' }),
	text('tag', { hint: 'The predefined service, e.g. HTTP' }),
	text('protocol', { readOnly: true }),
	flag('isNameL10nTag', { label: 'Name Is Translated', readOnly: true }),
	...made,
];

const dnsGatewayFields: readonly Field[] = [
	name,
	text('primaryIpOrFqdn', { label: 'Primary IP or FQDN', required: true }),
	list('primaryPorts', { of: 'number' }),
	text('secondaryIpOrFqdn', { label: 'Secondary IP or FQDN' }),
	list('secondaryPorts', { of: 'number' }),
	someOf('protocols', ['UDP', 'TCP', 'DOH']),
	oneOf('failureBehavior', ['FAIL_RET_ERR', 'FAIL_ALLOW_IGNORE_DNAT']),
	text('dnsGatewayType', { label: 'DNS Gateway Type' }),
	list('dnsGatewayProtocols', { label: 'DNS Gateway Protocols' }),
	flag('autoCreated', { readOnly: true }),
	flag('natZtrGateway', { label: 'NAT ZTR Gateway', readOnly: true }),
	id,
];

export const firewallObjects = area('zia', 'Firewall Objects', [
	resource('ipDestinationGroup', 'IP Destination Group', '/ipDestinationGroups', {
		everyday: true,
		fields: destinationFields,
		filters: [excludeType],
		paging: allAtOnce,
		verbQuery: {
			update: [flag('override', { hint: 'Replace the addresses instead of adding to them' })],
		},
		lite: { path: '/ipDestinationGroups/lite', query: [excludeType] },
	}),
	resource('ipSourceGroup', 'IP Source Group', '/ipSourceGroups', {
		everyday: true,
		fields: [
			name,
			description,
			list('ipAddresses', {
				label: 'IP Addresses',
				required: true,
				hint: 'Addresses, ranges or networks',
			}),
			...made,
			flag('isNonEditable', { readOnly: true }),
			flag('extranetIpPool', { label: 'Extranet IP Pool', readOnly: true }),
		],
		search: 'search',
		paging: allAtOnce,
		lite: { path: '/ipSourceGroups/lite' },
	}),
	resource('networkService', 'Network Service', '/networkServices', {
		everyday: true,
		fields: serviceFields,
		search: 'search',
		filters: [oneOf('protocol', ['ICMP', 'TCP', 'UDP', 'GRE', 'ESP', 'OTHER']), locale],
		lite: { path: '/networkServices/lite', query: [locale] },
	}),
	resource('networkServiceGroup', 'Network Service Group', '/networkServiceGroups', {
		everyday: true,
		fields: [name, description, refs('services', 'ziaNetworkService', { required: true }), ...made],
		search: 'search',
		lite: { path: '/networkServiceGroups/lite' },
	}),
	resource('networkApplication', 'Network Application', '/networkApplications', {
		everyday: true,
		verbs: ['getMany', 'get'],
		nameField: 'id',
		fields: [
			text('id', { label: 'ID', readOnly: true }),
			text('parentCategory', { readOnly: true }),
			text('description', { readOnly: true }),
			flag('deprecated', { readOnly: true }),
		],
		search: 'search',
		filters: [locale],
	}),
	resource('networkApplicationGroup', 'Network Application Group', '/networkApplicationGroups', {
		everyday: true,
		fields: [
			name,
			description,
			refs('networkApplications', 'ziaNetworkApplication', { as: 'id', required: true }),
			...made,
		],
		search: 'search',
	}),
	resource(
		'ipv6DestinationGroup',
		'IPv6 Destination Group',
		'/ipDestinationGroups/ipv6DestinationGroups',
		{
			verbs: ['getMany'],
			filters: [excludeType],
			paging: allAtOnce,
			lite: { path: '/ipDestinationGroups/ipv6DestinationGroups/lite', query: [excludeType] },
		},
	),
	resource('ipv6SourceGroup', 'IPv6 Source Group', '/ipSourceGroups/ipv6SourceGroups', {
		verbs: ['getMany'],
		search: 'search',
		paging: allAtOnce,
		lite: { path: '/ipSourceGroups/ipv6SourceGroups/lite' },
	}),
	resource('dnsGateway', 'DNS Gateway', '/dnsGateways', {
		fields: dnsGatewayFields,
		lite: { path: '/dnsGateways/lite' },
	}),
	resource('dnsApplicationGroup', 'DNS Application Group', '/dnsApplicationGroups', {
		fields: [name, description, list('dnsApplications', { required: true }), id],
	}),
	resource('appService', 'Application Service', '/appServices/lite', { verbs: ['getMany'] }),
	resource('appServiceGroup', 'Application Service Group', '/appServiceGroups/lite', {
		verbs: ['getMany'],
	}),
	resource('timeWindow', 'Time Window', '/timeWindows', {
		verbs: ['getMany'],
		paging: allAtOnce,
		lite: { path: '/timeWindows/lite' },
	}),
]);
