import fc from 'fast-check';
import ipaddr from 'ipaddr.js';

import { isInside } from '../../../../zscaler/threatFeeds/fetch/isInside';
import { someRuns } from '../../../harness/someOf';

const hostOf = (address: string): string => new URL(`https://${address}/feed.txt`).hostname;
const refused = (address: string): boolean => isInside(hostOf(address));

test.each([
	...['168.63.129.16', '169.254.169.254', '100.100.100.200', '192.0.0.192', '[fd00:ec2::254]'],
	...[
		'0.0.0.0',
		'0.1.2.3',
		'100.64.0.1',
		'192.0.0.8',
		'198.18.0.1',
		'240.0.0.1',
		'255.255.255.255',
	],
	...[
		'2130706433',
		'0x7f000001',
		'0177.0.0.1',
		'127.1',
		'0x7f.1',
		'0',
		'127.0.0.1.',
		'１２７.0.0.1',
	],
	...['0xa83f8110', '2822734096', '168.63.33040'],
	...[
		'[::]',
		'[::1]',
		'[::7f00:1]',
		'[::ffff:127.0.0.1]',
		'[::ffff:0:7f00:1]',
		'[::ffff:a83f:8110]',
	],
	...['[64:ff9b::7f00:1]', '[64:ff9b::a83f:8110]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::]'],
	...[
		'[2001::1]',
		'[2001:0:7f00:1::]',
		'[fe80::1]',
		'[fec0::1]',
		'[fc00::1]',
		'[ff02::1]',
		'[100::1]',
	],
	...['[4000::1]', '[2::1]', '[3fff::1]', '[5f00::1]', '[2001:db8::1]'],
	...[
		'localhost',
		'localhost.',
		'a.localhost',
		'metadata.google.internal',
		'metadata',
		'nas.local',
	],
])('%s is of the inside', (address) => {
	expect(refused(address)).toBe(true);
});

test.each([
	'feeds.example.net',
	'9.9.9.9',
	'[2606:4700::1111]',
	'[2a00:1450:4001::1]',
	'[::ffff:9.9.9.9]',
])('%s is not', (address) => {
	expect(refused(address)).toBe(false);
});

test.each(['[fe80::1%25eth0]', '[fe80::1%eth0]', '[::1]:99999', '256.0.0.1'])(
	'%s is no address',
	(address) => {
		expect(URL.canParse(`https://${address}/`)).toBe(false);
	},
);

const bytes = fc.uint8Array({ minLength: 4, maxLength: 4 });
/** Addresses near the edges of what is reserved, as often as any others. */
const ipv4 = fc.oneof(
	bytes,
	fc
		.tuple(fc.constantFrom(0, 10, 100, 127, 169, 172, 192, 198, 203, 224, 240, 255), bytes)
		.map(([first, rest]) => Uint8Array.from([first, ...rest.slice(1)])),
);

/** Every way in which an address parser of the web reads it (WHATWG URL, host parsing). */
const written: readonly ((address: Uint8Array) => string)[] = [
	(address) => address.join('.'),
	(address) => String(numberOf(address)),
	(address) => `0x${numberOf(address).toString(16)}`,
	(address) => [...address].map((byte) => `0${byte.toString(8)}`).join('.'),
	([a = 0, b = 0, c = 0, d = 0]) => `${a}.${b}.${c * 256 + d}`,
	([a = 0, b = 0, c = 0, d = 0]) => `0X${a.toString(16)}.${(b * 256 + c) * 256 + d}`,
];
/** Every way in which an IPv4 address hides in one of IPv6, and is reached through it. */
const within: readonly ((address: Uint8Array) => string)[] = [
	(address) => `[::ffff:${address.join('.')}]`,
	(address) => `[::${address.join('.')}]`,
	(address) => `[::ffff:0:${address.join('.')}]`,
	(address) => `[64:ff9b::${address.join('.')}]`,
	(address) => `[64:ff9b:1::${address.join('.')}]`,
	(address) => `[2002:${groupsOf(address)}::1]`,
	(address) => `[2001:0:${groupsOf(address)}:0:0:${groupsOf(address.map((byte) => byte ^ 255))}]`,
];
const numberOf = (address: Uint8Array): number => Buffer.from(address).readUInt32BE();
const groupsOf = (address: Uint8Array): string =>
	(Buffer.from(address).toString('hex').match(/..../g) ?? []).join(':');

const isOfTheInside = (address: Uint8Array): boolean =>
	ipaddr.fromByteArray([...address]).range() !== 'unicast' || address.join('.') === '168.63.129.16';

test('an address of the inside is known however it is written, as ipaddr.js has the ranges', () => {
	fc.assert(
		fc.property(ipv4, (address) => {
			const inside = isOfTheInside(address);
			const wrong = written
				.map((write) => write(address))
				.filter((text) => refused(text) !== inside);
			expect(wrong).toEqual([]);
			if (!inside) return;
			expect(within.map((write) => write(address)).filter((text) => !refused(text))).toEqual([]);
		}),
		{ numRuns: someRuns(3_000) },
	);
});

test('so is one of IPv6', () => {
	const groups = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 });
	const first = fc.constantFrom(
		0,
		0x64,
		0x100,
		0x2001,
		0x2002,
		0x3fff,
		0xfc00,
		0xfe80,
		0xff02,
		0x2606,
	);
	fc.assert(
		fc.property(fc.tuple(first, groups), ([start, [, ...rest]]) => {
			const address = ipaddr.fromByteArray(
				[start, ...rest].flatMap((group) => [group >> 8, group & 255]),
			);
			if (address.range() !== 'unicast') expect(refused(`[${address.toString()}]`)).toBe(true);
		}),
		{ numRuns: someRuns(3_000) },
	);
});
