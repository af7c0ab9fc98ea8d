import {
	criteria,
	type Field,
	flag,
	list,
	number,
	numbers,
	oneOf,
	refs,
	text,
	texts,
} from '../grammar';

export const ztwName = text('name', { required: true });
export const ztwDescription = text('description');
export { idAndName, idAndNameOf } from '../grammar';

/** Where a rule stands and whether it is on. */
export const standing = [
	number('order', { required: true, hint: 'Position, from 1; default rules have 0 and less' }),
	number('rank', { min: 0, max: 7, hint: 'Admin rank, 0 to 7' }),
	oneOf('state', ['ENABLED', 'DISABLED']),
];

/** Whose traffic a rule is about. */
export const origins = criteria<Field>(
	refs('locations', 'ztwLocation'),
	refs('ecGroups', 'ztwConnectorGroup', { label: 'Connector Groups' }),
	refs('srcIpGroups', 'ztwIpSourceGroup', { label: 'Source IP Groups' }),
	list('srcIps', { label: 'Source IPs' }),
);

/** Where the traffic goes that a rule is about. */
export const ztwDestinations = criteria<Field>(
	refs('destIpGroups', 'ztwIpDestinationGroup', { label: 'Destination IP Groups' }),
	list('destAddresses', { label: 'Destination Addresses' }),
);

/** How a location treats its traffic; templates say the same. */
export const locationPolicy = [
	flag('xffForwardEnabled', { label: 'XFF Forwarding Enabled' }),
	flag('authRequired', { label: 'Authentication Required' }),
	flag('surrogateIP', { label: 'Surrogate IP' }),
	flag('surrogateIPEnforcedForKnownBrowsers', { label: 'Surrogate IP for Known Browsers' }),
	flag('cautionEnabled'),
	flag('aupEnabled', { label: 'Acceptable Use Policy Enabled' }),
	number('aupTimeoutInDays', { label: 'Acceptable Use Policy Timeout (Days)' }),
	flag('ofwEnabled', { label: 'Firewall Enabled' }),
	flag('ipsControl', { label: 'IPS Enabled' }),
	flag('enforceBandwidthControl'),
	...numbers('upBandwidth', 'dnBandwidth', 'idleTimeInMinutes', 'surrogateRefreshTimeInMinutes'),
	...texts('displayTimeUnit', 'surrogateRefreshTimeUnit'),
];
