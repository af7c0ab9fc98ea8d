import type { Item } from '../call';
import { SECOND_MS } from '../durations';

type Make = (n: number) => Item;

/** Ids of records have 19 digits. */
const idOf = (n: number): string => `7${String(n).padStart(18, '0')}`;
const timeOf = (n: number): string =>
	new Date(Date.UTC(2026, 10, 20) + n * SECOND_MS).toUTCString().replace(/,| GMT/g, '');

const common = (n: number): Item => ({
	recordid: idOf(n),
	time: timeOf(n),
	tz: 'GMT',
	user: `user${n % 50}%40example.com`,
	location: 'Head%20Office',
});

/** `sourcetype` and fields of a record, by the log of its feed. */
const makers: Record<string, readonly [sourcetype: string, make: Make]> = {
	WEBLOG: [
		'web',
		(n) => ({
			...common(n),
			eurl: `www.example.com/path%2F${n}`,
			urlcat: n % 3 === 0 ? 'Phishing' : 'Search Engines',
			action: n % 3 === 0 ? 'Blocked' : 'Allowed',
			reqsize: String(n),
			riskscore: String(n % 101),
			threatseverity: n % 3 === 0 ? 'High' : 'None',
		}),
	],
	FWLOG: [
		'fw',
		(n) => ({
			...common(n),
			csip: '10.0.0.1',
			cdip: '203.0.113.7',
			cdport: '443',
			nwsvc: 'HTTPS',
			rulelabel: 'Default%20Firewall%20Filtering%20Rule',
			action: n % 2 === 0 ? 'Drop' : 'Allow',
		}),
	],
	DNSLOG: [
		'dns',
		(n) => ({ ...common(n), req: `host${n}.example.com`, reqaction: 'Allow', restype: 'IPv4' }),
	],
	ADMIN_AUDIT: ['audit', (n) => ({ ...common(n), adminid: 'admin', auditlogtype: 'ZIA' })],
};

export function makeRecords(type: string, from: number, count: number): Item[] {
	const [sourcetype, make] = makers[type] ?? [type.toLowerCase(), common];
	return Array.from({ length: count }, (_, index) => ({
		sourcetype: `zscalernss-${sourcetype}`,
		event: make(from + index),
	}));
}
