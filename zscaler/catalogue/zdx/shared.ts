import { list, number, text } from '../grammar';

export const whole = { style: 'none', size: 0 } as const;

/** The time asked about; without it the last two hours. zscaler-sdk-python zdx, 2026-11 */
export const during = [
	number('from', { hint: 'Epoch seconds; two hours ago by default.' }),
	number('to', { hint: 'Epoch seconds; now by default.' }),
];

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
