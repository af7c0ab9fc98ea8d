import fc from 'fast-check';
import ipaddr from 'ipaddr.js';

import { readIpv4, readIpv6, writeIpv4, writeIpv6 } from '../../../zscaler/network/readAddress';
import { ipv4Network, ipv6Network } from '../../../zscaler/network/readNetwork';
import { isReserved } from '../../../zscaler/network/reservedNetworks';
import { someRuns } from '../../harness/someOf';

const runs = { numRuns: someRuns(2000) };

describe('addresses', () => {
	test('IPv4 is read in its one plain notation', () => {
		fc.assert(
			fc.property(fc.oneof(fc.ipV4(), fc.stringMatching(/^[0-9.x]{5,15}$/)), (text) => {
				const plain =
					/^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/.test(text) && ipaddr.IPv4.isValid(text);
				const address = readIpv4(text);
				expect(address !== -1).toBe(plain);
				if (plain) expect(writeIpv4(address)).toBe(text);
			}),
			runs,
		);
	});
	test('IPv6 is read and written as RFC 5952 says', () => {
		fc.assert(
			fc.property(fc.oneof(fc.ipV6(), fc.stringMatching(/^[0-9a-f:]{2,20}$/)), (text) => {
				const address = readIpv6(text);
				const url = `http://[${text}]/`;
				expect(address !== undefined).toBe(URL.canParse(url));
				if (address !== undefined) expect(`[${writeIpv6(address)}]`).toBe(new URL(url).hostname);
			}),
			runs,
		);
	});
	test('no address that a library calls private or reserved is taken', () => {
		// Protocols of their own, delegated for use on the internet: a library's groups, not IANA's.
		const open = new Set(['unicast', 'as112', 'amt', 'orchid2', 'droneRemoteIdProtocolEntityTags']);
		fc.assert(
			fc.property(fc.ipV4(), (text) => {
				const address = readIpv4(text);
				if (!open.has(ipaddr.IPv4.parse(text).range()))
					expect(isReserved(ipv4Network(address, 32))).toBe(true);
			}),
			runs,
		);
		const start = fc.constantFrom(
			'fc',
			'fd',
			'fe8',
			'feb',
			'ff0',
			'2001:db8',
			'2002',
			'64:ff9b',
			'2001',
			'2a00',
		);
		fc.assert(
			fc.property(start, fc.integer({ min: 0, max: 0xffff }), (head, tail) => {
				const text = `${head.length < 4 && !head.includes(':') ? head.padEnd(4, '0') : head}::${tail.toString(16)}`;
				const reserved = isReserved(ipv6Network(readIpv6(text) ?? 0n, 128));
				expect(reserved).toBe(
					!open.has(ipaddr.IPv6.parse(text).range()) || text.startsWith('2001::'),
				);
			}),
			runs,
		);
	});
});
