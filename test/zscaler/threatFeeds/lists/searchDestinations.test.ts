import fc from 'fast-check';
import ipaddr from 'ipaddr.js';

import { isRejected } from '../../../../zscaler/network/entry';
import { normaliseEntry } from '../../../../zscaler/network/normaliseEntry';
import { searchDestinations } from '../../../../zscaler/threatFeeds/lists/searchDestinations';

function entryOf(text: string) {
	const entry = normaliseEntry(text);
	if (isRejected(entry)) throw new Error(`${text}: ${entry.reason}`);
	return entry;
}

const addresses = [
	'45.9.148.0/24',
	'3.217.228.0-3.217.231.255',
	'2a02:6b8::/32',
	'C2.Bad-Site.net',
	'*.evil.net',
	'.worse.net',
];

test.each([
	['45.9.148.7', '45.9.148.0/24'],
	['45.9.0.0/16', '45.9.148.0/24'],
	['45.9.149.1', undefined],
	['3.217.229.9', '3.217.228.0-3.217.231.255'],
	['3.217.232.0', undefined],
	['2a02:6b8::9', '2a02:6b8::/32'],
	['http://45.9.148.7:8080/x', '45.9.148.0/24'],
	['c2.bad-site.net', 'C2.Bad-Site.net'],
	['https://c2.bad-site.net:8443/a?b', 'C2.Bad-Site.net'],
	['www.c2.bad-site.net', undefined],
	['bad-site.net', undefined],
	['a.b.evil.net/x', '*.evil.net'],
	['evil.net', '*.evil.net'],
	['.evil.net', '*.evil.net'],
	['notevil.net', undefined],
	['x.worse.net', '.worse.net'],
	['.c2.bad-site.net', undefined],
])('%s falls under %s', (asked, found) => {
	expect(searchDestinations(addresses)(entryOf(asked))).toBe(found);
});

test('a range holds what lies between its ends', () => {
	const ip = fc.integer({ min: 0x01000000, max: 0x01ffffff });
	const text = (value: number) =>
		ipaddr.fromByteArray([24, 16, 8, 0].map((bits) => (value >>> bits) & 255)).toString();
	fc.assert(
		fc.property(ip, ip, ip, (one, other, asked) => {
			const [first, last] = [Math.min(one, other), Math.max(one, other)];
			const find = searchDestinations([`${text(first)}-${text(last)}`]);
			const entry = { entry: text(asked), kind: 'ip' as const };
			expect(find(entry) !== undefined).toBe(first <= asked && asked <= last);
		}),
	);
});
