import { list, number, type TimeRangeTrait, text, type Times } from '../grammar';
import { DAY_MS, HOUR_MS } from '../../contract/durations';

/** The time asked about; without it the last two hours. zscaler-sdk-python zdx, 2026-11 */
export const during = [
	number('from', { hint: 'Epoch seconds; two hours ago by default' }),
	number('to', { hint: 'Epoch seconds; now by default' }),
];

const named = { from: 'from', to: 'to', in: 'query' } as const;

// zscaler-sdk-python zdx/alerts.py, 2026-11: no more than 14 days
export const alertTimes = {
	unit: 'seconds',
	longest: 14 * DAY_MS,
	retention: 14 * DAY_MS,
	endIncluded: true,
} as const satisfies Times;

// help.zscaler.com/zdx, Understanding the ZDX API, 2026-11: two hours a request
/** @internal Tests cut windows by it. */
export const reportTimes = {
	unit: 'seconds',
	longest: 2 * HOUR_MS,
	retention: 14 * DAY_MS,
	endIncluded: true,
	usual: 2,
} as const satisfies Times;

export const alertSpan: TimeRangeTrait = { ...named, ...alertTimes };
export const reportSpan: TimeRangeTrait = { ...named, ...reportTimes };
/** Alone among reports and alerts they need no times, and take any. The same page of help. */
export const anySpan: TimeRangeTrait = {
	...named,
	unit: 'seconds',
	endIncluded: true,
	optional: true,
};

/** Where and whose. */
export const within = [
	list('loc', { of: 'number', label: 'Location IDs' }),
	list('dept', { of: 'number', label: 'Department IDs' }),
	list('geo', { label: 'Geolocation IDs' }),
];

export const asked = [...during, ...within];

export const devicesOf = [
	list('userids', { of: 'number', label: 'User IDs' }),
	list('emails'),
	text('mac_address', { label: 'MAC Address' }),
	text('private_ipv4', { label: 'Private IPv4' }),
];
