import { flag, flags, list, nested, nestedList, oneOf, ref, shown, text, texts } from '../grammar';

export const zpaName = text('name', { required: true });
export const zpaDescription = text('description');
export const enabled = flag('enabled', { default: true });

/** What Zscaler says of the ownership of an object. */
export const owned = shown(
	...texts('microtenantId', 'microtenantName', 'restrictionType'),
	...flags('readOnly', 'zscalerManaged'),
);

/** Who may live in a microtenant, and no more. */
export const tenanted = shown(...texts('microtenantId', 'microtenantName'));

/** ZPA sends `from` and `to` as text, also for a single port. */
const port = [text('from', { required: true }), text('to', { required: true })];
export const ports = [
	nestedList('tcpPortRange', port, {
		label: 'TCP Ports',
		hint: 'E.g. 22, 443, 8000-8100',
		ports: true,
		twin: 'tcpPortRanges',
	}),
	nestedList('udpPortRange', port, {
		label: 'UDP Ports',
		hint: 'E.g. 22, 443, 8000-8100',
		ports: true,
		twin: 'udpPortRanges',
	}),
	list('tcpPortRanges', {
		twin: 'tcpPortRange',
		pairs: true,
		label: 'TCP Port Pairs',
		hint: 'Older form of TCP Ports: start, end, start, end and so on',
	}),
	list('udpPortRanges', {
		twin: 'udpPortRange',
		pairs: true,
		label: 'UDP Port Pairs',
		hint: 'Older form of UDP Ports: start, end, start, end and so on',
	}),
];

const LOCATION = 'City and country, e.g. San Jose, CA, USA';
const LATITUDE = 'Degrees between -90 and 90';
const LONGITUDE = 'Degrees between -180 and 180';
const country = [
	text('countryCode', { hint: 'By code or name, e.g. US', country: 'CH' }),
	text('cityCountry', { hint: 'E.g. San Jose, US' }),
];

/** Where a group of connectors or edges stands. */
export const place = [
	text('location', { required: true, hint: LOCATION }),
	text('latitude', { required: true, hint: LATITUDE }),
	text('longitude', { required: true, hint: LONGITUDE }),
	...country,
];
export const placeIfKnown = [
	text('location', { hint: LOCATION }),
	text('latitude', { hint: LATITUDE }),
	text('longitude', { hint: LONGITUDE }),
	...country,
];

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** When a group of connectors or edges is upgraded, and to what. */
export const upgrades = [
	oneOf('upgradeDay', days, { default: 'SUNDAY' }),
	text('upgradeTimeInSecs', {
		label: 'Upgrade Time (Seconds)',
		default: '66600',
		hint: 'Seconds after midnight in steps of an hour; 66600 is 18:30',
	}),
	flag('overrideVersionProfile', { hint: 'On to use the version profile below' }),
	ref('versionProfileId', 'zpaVersionProfile', { as: 'id', label: 'Version Profile' }),
	text('versionProfileName', { hint: 'May stand beside the version profile' }),
	...shown(text('versionProfileVisibilityScope')),
];

/** Locations of an extranet. zscaler-sdk-go zpa/services/common, 2026-06 */
export const extranet = nested(
	'extranetDTO',
	[
		ref('zpnErId', 'zpaExtranetResource', { as: 'id', label: 'Extranet Resource' }),
		nestedList('locationDTO', [...texts('id', 'name'), ...shown(flag('enabled'))], {
			label: 'Locations',
		}),
		nestedList('locationGroupDTO', [...texts('id', 'name'), ...shown(nestedList('ziaLocations'))], {
			label: 'Location Groups',
		}),
		...shown(...texts('id', 'ziaErId', 'ziaErName')),
	],
	{ label: 'Extranet' },
);

/** How a connector or an edge is doing. */
export const health = shown(
	...texts(
		'controlChannelStatus',
		'currentVersion',
		'expectedVersion',
		'previousVersion',
		'upgradeStatus',
		'upgradeAttempt',
		'lastUpgradeTime',
		'expectedUpgradeTime',
		'lastBrokerConnectTime',
		'lastBrokerDisconnectTime',
		'applicationStartTime',
		'ctrlBrokerName',
		'platform',
		'platformDetail',
		'runtimeOS',
		'privateIp',
		'publicIp',
		'location',
		'latitude',
		'longitude',
		'fingerprint',
		'issuedCertId',
		'provisioningKeyId',
		'provisioningKeyName',
		'lastBrokerConnectTimeDuration',
		'lastBrokerDisconnectTimeDuration',
	),
);

/** How a schedule deletes what has been disconnected for long. */
export const deletionSchedule = [
	flag('enabled'),
	flag('deleteDisabled', { hint: 'Also deletes what is disabled' }),
	oneOf('frequency', ['days'], { default: 'days' }),
	oneOf('frequencyInterval', ['5', '7', '14', '30', '60', '90'], {
		label: 'Frequency Interval (Days)',
	}),
	text('customerId', { label: 'Customer ID' }),
];
