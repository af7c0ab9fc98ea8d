/** What rules of several areas have in common: standing, who, where, when, with which device. */

import {
	criteria,
	does,
	type Field,
	flag,
	list,
	nestedList,
	number,
	oneOf,
	ref,
	refs,
	someOf,
	text,
	texts,
	time,
} from '../grammar';
import { id } from './objectFields';

export const onOff = ['ENABLED', 'DISABLED'];

// terraform-provider-zia validator.go, 2026-11
const deviceTrustLevels = [
	'ANY',
	'UNKNOWN_DEVICETRUSTLEVEL',
	'LOW_TRUST',
	'MEDIUM_TRUST',
	'HIGH_TRUST',
];
const userRiskScoreLevels = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
const userAgentTypes = [
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

export const severities = [
	'RULE_SEVERITY_HIGH',
	'RULE_SEVERITY_MEDIUM',
	'RULE_SEVERITY_LOW',
	'RULE_SEVERITY_INFO',
];

const countries = {
	hint: 'Countries by name or code, e.g. Switzerland, CH',
	country: 'COUNTRY_CH',
} as const;

const ruleOrder = number('order', {
	required: true,
	hint: 'Place among the rules, from 1 without gaps; default rules have 0 and less',
});

/** Place and state of a rule. */
const standing: readonly Field[] = [
	ruleOrder,
	number('rank', {
		label: 'Admin Rank',
		min: 0,
		max: 7,
		default: 7,
		hint: '0 to 7; a rule of lower rank number always stands before one of higher',
	}),
	oneOf('state', onOff),
	text('description', { max: 10_240 }),
	refs('labels', 'ziaRuleLabel'),
];

/** Name, place and state of a rule. */
export const ruleHead: readonly Field[] = [text('name', { required: true }), ...standing];

/** The same for the rules of the firewall; recorded predefined ones have names of up to 38 characters. */
export const firewallRuleHead: readonly Field[] = [
	text('name', { required: true, hint: 'Best at most 31 characters' }),
	...standing,
];

/** Whom and where a rule applies to; empty means everybody, everywhere. */
export const who: readonly Field[] = criteria(
	refs('locations', 'ziaLocation'),
	refs('locationGroups', 'ziaLocationGroup'),
	refs('departments', 'ziaDepartment'),
	refs('groups', 'ziaGroup'),
	refs('users', 'ziaUser'),
);

/**
 * Rules hold the ids and names that /timeIntervals lists (bandwidthControlRules and timeIntervals of
 * one tenant, recorded 2026-03); the vendor's page of URL filtering and terraform-provider-zia
 * (zia_firewall_filtering_time_window, 2026-08) look them up in /timeWindows, which lists them too.
 */
export const when: Field = refs('timeWindows', 'ziaTimeInterval', {
	alsoIn: 'ziaTimeWindow',
	label: 'Time Intervals',
	criterion: true,
});

/** Devices that run Client Connector. */
export const devices: readonly Field[] = criteria(
	refs('deviceGroups', 'ziaDeviceGroup'),
	refs('devices', 'ziaDevice'),
);
export const trustLevels = someOf('deviceTrustLevels', deviceTrustLevels, { criterion: true });
export const riskScores = someOf('userRiskScoreLevels', userRiskScoreLevels, { criterion: true });
export const userAgents = someOf('userAgentTypes', userAgentTypes, { criterion: true });
export const cloudApplications = refs('cloudApplications', 'ziaCloudApplication', {
	as: 'id',
	criterion: true,
});

/** A rule that holds for a while only. */
export const validity: readonly Field[] = [
	flag('enforceTimeValidity', { hint: 'The rule holds only between the two times below' }),
	time('validityStartTime', 'seconds', { zone: 'validityTimeZoneId' }),
	time('validityEndTime', 'seconds', { zone: 'validityTimeZoneId' }),
	text('validityTimeZoneId', { label: 'Validity Time Zone', hint: 'IANA name' }),
];
export const quotas: readonly Field[] = does(
	number('timeQuota', { hint: 'Minutes, 15 to 600; not with Block', min: 0, max: 600 }),
	number('sizeQuota', { hint: 'KB; not with Block', min: 0 }),
);
export const fullLogging = flag('enableFullLogging', { hint: 'Every session, not aggregates' });
export const capturePackets = flag('capturePCAP', { label: 'Capture Packets' });
export const browserNotification = number('browserEunTemplateId', {
	label: 'Browser Notification Template ID',
});

export const sourceCountries = list('sourceCountries', { ...countries, criterion: true });
export const excludeSourceCountries = flag('excludeSrcCountries', {
	label: 'Exclude Source Countries',
});

export const sourceIps: readonly Field[] = criteria<Field>(
	list('srcIps', { label: 'Source IPs', hint: 'Addresses, ranges or networks' }),
	refs('srcIpGroups', 'ziaIpSourceGroup', { label: 'Source IP Groups' }),
);
export const ipv6Sources = refs('srcIpv6Groups', 'ziaIpv6SourceGroup', {
	label: 'Source IPv6 Groups',
	criterion: true,
});
export const ipv6Destinations = refs('destIpv6Groups', 'ziaIpv6DestinationGroup', {
	label: 'Destination IPv6 Groups',
	criterion: true,
});
export const responseCategories = refs('resCategories', 'ziaUrlCategory', {
	as: 'id',
	label: 'Resolved IP Categories',
	hint: 'URL categories of the address that a name resolves to',
	criterion: true,
});
export const networkApplications: readonly Field[] = criteria(
	refs('nwApplications', 'ziaNetworkApplication', { as: 'id', label: 'Network Applications' }),
	refs('nwApplicationGroups', 'ziaNetworkApplicationGroup', {
		label: 'Network Application Groups',
	}),
);
export const networkServices: readonly Field[] = criteria(
	refs('nwServices', 'ziaNetworkService', { label: 'Network Services' }),
	refs('nwServiceGroups', 'ziaNetworkServiceGroup', { label: 'Network Service Groups' }),
);

export const destinations: readonly Field[] = criteria<Field>(
	list('destAddresses', {
		label: 'Destination Addresses',
		hint: 'Addresses, ranges, networks, host names or wildcard host names',
	}),
	list('destCountries', { label: 'Destination Countries', ...countries }),
	refs('destIpCategories', 'ziaUrlCategory', {
		as: 'id',
		label: 'Destination IP Categories',
		hint: 'URL categories of the destination',
	}),
	refs('destIpGroups', 'ziaIpDestinationGroup', { label: 'Destination IP Groups' }),
);

export const workloadGroups: Field = refs('workloadGroups', 'ziaWorkloadGroup', {
	criterion: true,
});
export const zpaAppSegments: Field = nestedList(
	'zpaAppSegments',
	[text('name'), text('externalId', { label: 'External ID', hint: 'ID of the segment in ZPA' })],
	{ label: 'ZPA Application Segments', criterion: true },
);
export const urlCategories: Field = refs('urlCategories', 'ziaUrlCategory', {
	as: 'id',
	label: 'URL Categories',
	hint: 'ANY for all',
	criterion: true,
});

/** The Isolate action's profile. */
export const isolationProfile: Field = ref('cbiProfile', 'ziaIsolationProfile', {
	repeats: ['name', 'url'],
	label: 'Isolation Profile',
	hint: 'Needed by the action Isolate, and by no other',
	does: true,
});

/** The notice that users see; terraform-provider-zia resource_zia_firewall_filtering_rules.go, 2026-11. */
export const userNotice: readonly Field[] = [
	flag('isEunEnabled', { label: 'Notify Users' }),
	number('eunTemplateId', { label: 'Notification Template ID' }),
];
/** Apps on the user's device; terraform-provider-zia resource_zia_ssl_inspection_rules.go, 2026-11. */
export const endpointApplications: readonly Field[] = criteria(
	nestedList('endPointApplications', [
		number('resourceId', { label: 'Resource ID' }),
		...texts('applicationName', 'osType', 'applicationType'),
	]),
	nestedList('endPointApplicationGroups', [number('groupId', { label: 'Group ID' }), text('name')]),
);
export const excludeEndpoint = flag('excludeContextShieldEndPoint', {
	label: 'Exclude Context Shield Endpoint',
});

/**
 * What Zscaler says about a rule. Given back, a predefined rule is refused as 'Request body is
 * invalid' (terraform-provider-zia resource_zia_ssl_inspection_rules.go and its kin, 2026-08).
 */
export const ruleFacts: readonly Field[] = [
	id,
	flag('predefined', { readOnly: true, neverSent: true }),
	flag('defaultRule', { readOnly: true, neverSent: true }),
	text('accessControl', { label: 'Access of the Admin', readOnly: true, neverSent: true }),
];
