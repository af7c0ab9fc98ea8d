/** What rules of several areas have in common: standing, who, where, when, with which device. */

import { type Field, flag, list, nested, number, oneOf, refs, someOf, text } from '../grammar';

export const onOff = ['ENABLED', 'DISABLED'];

// terraform-provider-zia validator.go, 2026-11
export const deviceTrustLevels = [
	'ANY',
	'UNKNOWN_DEVICETRUSTLEVEL',
	'LOW_TRUST',
	'MEDIUM_TRUST',
	'HIGH_TRUST',
];
export const userRiskScoreLevels = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
export const userAgentTypes = [
	'CHROME',
	'FIREFOX',
	'MSCHREDGE',
	'MSEDGE',
	'MSIE',
	'OPERA',
	'SAFARI',
	'OTHER',
];
export const webProtocols = [
	'ANY_RULE',
	'HTTP_RULE',
	'HTTPS_RULE',
	'FTP_RULE',
	'FOHTTP_RULE',
	'SSL_RULE',
	'TUNNEL_RULE',
	'TUNNELSSL_RULE',
	'WEBSOCKET_RULE',
	'WEBSOCKETSSL_RULE',
	'DOHTTPS_RULE',
	'HTTP_PROXY',
	'TCP_RULE',
	'UDP_RULE',
	'SMRULEF_ZPA_BROKERS_RULE',
];

const countryHint = 'Country codes as COUNTRY_ and two letters, e.g. COUNTRY_CH';

export const ruleName = text('name', { required: true });
export const ruleOrder = number('order', {
	required: true,
	min: 1,
	hint: 'Place among the rules, from 1; orders must have no gaps',
});

/** Name, place and state of a rule. */
export const ruleHead: readonly Field[] = [
	ruleName,
	ruleOrder,
	number('rank', {
		label: 'Admin Rank',
		min: 0,
		max: 7,
		default: 7,
		hint: '0 to 7; a rule of lower rank number always stands before one of higher',
	}),
	oneOf('state', onOff, { default: 'ENABLED' }),
	text('description', { max: 10_240 }),
	refs('labels', 'ziaRuleLabel'),
];

/** Whom and where a rule applies to; empty means everybody, everywhere. */
export const who: readonly Field[] = [
	refs('locations', 'ziaLocation'),
	refs('locationGroups', 'ziaLocationGroup'),
	refs('departments', 'ziaDepartment'),
	refs('groups', 'ziaGroup'),
	refs('users', 'ziaUser'),
];

export const when: Field = refs('timeWindows', 'ziaTimeWindow', { label: 'Time Intervals' });

/** Devices that run Client Connector. */
export const devices: readonly Field[] = [
	refs('deviceGroups', 'ziaDeviceGroup'),
	refs('devices', 'ziaDevice'),
	someOf('deviceTrustLevels', deviceTrustLevels),
];

export const sourceIps: readonly Field[] = [
	list('srcIps', { label: 'Source IPs', hint: 'Addresses, ranges or networks' }),
	refs('srcIpGroups', 'ziaIpSourceGroup', { label: 'Source IP Groups' }),
	list('sourceCountries', { hint: countryHint }),
	flag('excludeSrcCountries', { label: 'Exclude Source Countries' }),
];

export const destinations: readonly Field[] = [
	list('destAddresses', {
		label: 'Destination Addresses',
		hint: 'Addresses, ranges, networks, host names or wildcard host names',
	}),
	list('destCountries', { label: 'Destination Countries', hint: countryHint }),
	list('destIpCategories', {
		label: 'Destination IP Categories',
		hint: 'Ids of URL categories, e.g. BOTNET',
	}),
	refs('destIpGroups', 'ziaIpDestinationGroup', { label: 'Destination IP Groups' }),
];

export const workloadGroups: Field = refs('workloadGroups', 'ziaWorkloadGroup');
export const zpaAppSegments: Field = refs('zpaAppSegments', 'zpaAppSegment', {
	label: 'ZPA Application Segments',
});
export const urlCategories: Field = refs('urlCategories', 'ziaUrlCategory', {
	as: 'id',
	label: 'URL Categories',
	hint: 'ANY for all',
});

/** The Isolate action's profile. */
export const isolationProfile: Field = nested(
	'cbiProfile',
	[text('id', { label: 'ID' }), text('name'), text('url', { label: 'URL' })],
	{ label: 'Isolation Profile', hint: 'Needed by the action Isolate, and by no other' },
);

/** What Zscaler says about a rule. */
export const ruleFacts: readonly Field[] = [
	number('id', { label: 'ID', readOnly: true }),
	flag('predefined', { readOnly: true }),
	flag('defaultRule', { readOnly: true }),
	text('accessControl', { readOnly: true }),
];
