import {
	area,
	criteria,
	does,
	type Field,
	flag,
	nested,
	nestedList,
	number,
	oneOf,
	ref,
	refs,
	resource,
	text,
	time,
} from '../grammar';
import { id } from './objectFields';
import {
	destinations,
	devices,
	ipv6Destinations,
	ipv6Sources,
	networkApplications,
	networkServices,
	responseCategories,
	ruleFacts,
	ruleHead,
	sourceIps,
	when,
	who,
	zpaAppSegments,
} from './ruleFields';

// terraform-provider-zia resource_zia_forwarding_control_rule.go, 2026-11
const methods = [
	'DIRECT',
	'PROXYCHAIN',
	'ZIA',
	'ZPA',
	'ECZPA',
	'ECSELF',
	'DROP',
	'ENATDEDIP',
	'GEOIP',
	'INVALID',
];
const ruleTypes = [
	'FORWARDING',
	'FIREWALL',
	'DNS',
	'DNAT',
	'SNAT',
	'INTRUSION_PREVENTION',
	'EC_DNS',
	'EC_RDR',
	'EC_SELF',
	'DNS_RESPONSE',
];

const zpaObject: readonly Field[] = [
	number('id', { label: 'ID' }),
	text('name'),
	number('zpaId', { label: 'ZPA ID' }),
];

const ruleFields: readonly Field[] = [
	...ruleHead,
	oneOf('forwardMethod', methods, { required: true, does: true }),
	oneOf('type', ruleTypes, { createOnly: true, default: 'FORWARDING' }),
	...does(
		ref('proxyGateway', 'ziaProxyGateway', { hint: 'With the method PROXYCHAIN' }),
		ref('zpaGateway', 'ziaZpaGateway', { label: 'ZPA Gateway', hint: 'With the method ZPA' }),
		ref('dedicatedIPGateway', 'ziaDedicatedIpGateway', {
			label: 'Dedicated IP Gateway',
			hint: 'With the method ENATDEDIP',
		}),
	),
	zpaAppSegments,
	...criteria(
		nestedList('zpaApplicationSegments', zpaObject, {
			label: 'ZPA Application Segments (Cloud Connector)',
		}),
		nestedList('zpaApplicationSegmentGroups', zpaObject, {
			label: 'ZPA Segment Groups (Cloud Connector)',
		}),
	),
	...who,
	...devices,
	when,
	refs('ecGroups', 'ztwConnectorGroup', { label: 'Cloud Connector Groups', criterion: true }),
	...sourceIps,
	ipv6Sources,
	...destinations,
	ipv6Destinations,
	responseCategories,
	...networkServices,
	...networkApplications,
	refs('appServiceGroups', 'ziaAppServiceGroup', {
		label: 'Application Service Groups',
		criterion: true,
	}),
	flag('zpaBrokerRule', { label: 'ZPA Broker Rule', readOnly: true }),
	...ruleFacts,
];

export const forwarding = area('zia', 'Forwarding Control', [
	resource('forwardingRule', 'Forwarding Rule', '/forwardingRules', {
		everyday: true,
		ordered: true,
		fields: ruleFields,
	}),
	resource('zpaGateway', 'ZPA Gateway', '/zpaGateways', {
		fields: [
			text('name', { required: true }),
			text('description'),
			oneOf('type', ['ZPA', 'ECZPA'], { default: 'ZPA' }),
			nested(
				'zpaServerGroup',
				[
					text('name'),
					text('externalId', { label: 'External ID', hint: 'ID of the server group in ZPA' }),
				],
				{ label: 'ZPA Server Group', required: true },
			),
			zpaAppSegments,
			id,
			number('zpaTenantId', { label: 'ZPA Tenant ID' }),
		],
		search: 'search',
		filters: [text('appSegment')],
	}),
	resource('proxy', 'Third-Party Proxy', '/proxies', {
		plural: 'Third-Party Proxies',
		fields: [
			text('name', { required: true }),
			text('description'),
			oneOf('type', ['PROXYCHAIN', 'ZIA', 'ECSELF'], { required: true, default: 'PROXYCHAIN' }),
			text('address', { required: true, hint: 'IP address or host name' }),
			number('port', { required: true, min: 1, max: 65_535 }),
			ref('cert', 'ziaIntermediateCertificate', { label: 'Root Certificate' }),
			flag('insertXauHeader', { label: 'Insert X-Authenticated-User Header' }),
			flag('base64EncodeXauHeader', { label: 'Encode the Header as Base64' }),
			id,
		],
		search: 'search',
		lite: { path: '/proxies/lite' },
	}),
	resource('proxyGateway', 'Proxy Gateway', '/proxyGateways', {
		verbs: ['getMany'],
		fields: [
			id,
			text('name', { readOnly: true }),
			text('description', { readOnly: true }),
			ref('primaryProxy', 'ziaProxy', { readOnly: true }),
			ref('secondaryProxy', 'ziaProxy', { readOnly: true }),
			flag('failClosed', { readOnly: true }),
			text('type', { readOnly: true }),
		],
		lite: { path: '/proxyGateways/lite' },
	}),
	resource('dedicatedIpGateway', 'Dedicated IP Gateway', '/dedicatedIPGateways/lite', {
		verbs: ['getMany'],
		fields: [
			id,
			text('name', { readOnly: true }),
			text('description', { readOnly: true }),
			ref('primaryDataCenter', 'ziaDatacenter', { readOnly: true }),
			ref('secondaryDataCenter', 'ziaDatacenter', { readOnly: true }),
			time('createTime', 'seconds', { readOnly: true }),
			flag('default', { readOnly: true }),
		],
	}),
]);
