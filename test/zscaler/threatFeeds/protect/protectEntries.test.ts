import fc from 'fast-check';

import type { Entry, EntryKind } from '../../../../zscaler/network/entry';
import type { ProtectOptions } from '../../../../zscaler/threatFeeds/protect/findProtected';
import { indexProtected } from '../../../../zscaler/threatFeeds/protect/indexProtected';
import { protectEntries } from '../../../../zscaler/threatFeeds/protect/protectEntries';
import { addresses, requestsNear, urlEntries } from '../arbitraries';
import { matches, matchesAddress } from '../match/matches';
import { someRuns } from '../../../harness/someOf';

function kindOf(entry: string): EntryKind {
	if (/^\d+(\.\d+){3}$/.test(entry)) return 'ip';
	if (/^\d+(\.\d+){3}\/\d+$/.test(entry)) return 'cidr';
	if (/^[0-9a-f]{32}$/.test(entry)) return 'md5';
	return /[/:]/.test(entry) ? 'url' : 'domain';
}
const asEntry = (entry: string): Entry => ({ entry, kind: kindOf(entry) });
const sparedBy = (guarded: string[], entry: string, options?: ProtectOptions) =>
	protectEntries([asEntry(entry)], indexProtected(guarded), options).protectedEntries[0]
		?.protectedBy;

test.each([
	['the host itself', 'a.com', 'a.com'],
	['a path on it', 'a.com', 'a.com/x'],
	['its parent with a dot', 'www.a.com', '.a.com'],
	['its parent five levels up', '1.2.3.4.5.a.com', '.a.com'],
	['a subdomain of a protected domain', '.a.com', 'b.a.com'],
	['a subdomain of it, however deep', '.a.com', '1.2.3.4.5.6.7.a.com/x'],
	['a dot above a protected domain', '.b.a.com', '.a.com'],
	['the host of a protected URL', 'a.com/x', 'a.com'],
	['a folder above a protected URL', 'a.com/x/y', 'a.com/x/'],
	['a page in a protected folder', 'a.com/x/', 'a.com/x/y'],
	['a protected page with another query', 'a.com/x', 'a.com/x?y=1'],
	['a network that holds a protected address', '8.8.4.4', '8.8.4.0/24'],
	['an address in a protected network', '8.8.0.0/16', '8.8.4.4'],
	['a URL on an address in a protected network', '8.8.0.0/16', '8.8.4.4:8080/x'],
	['the address of a protected URL', '8.8.4.4/x', '8.8.4.0/24'],
	['a hash', 'd41d8cd98f00b204e9800998ecf8427e', 'd41d8cd98f00b204e9800998ecf8427e'],
])('spares %s', (_, guarded, entry) => {
	expect(sparedBy([guarded], entry)).toBe(guarded);
});

test.each([
	['another host', 'a.com', 'b.com'],
	['a name that only ends alike', '.a.com', 'ba.com'],
	['the parent without a dot', 'www.a.com', 'a.com'],
	['the parent six levels up', '1.2.3.4.5.6.a.com', '.a.com'],
	['a subdomain of a protected host', 'a.com', 'www.a.com'],
	['another page', 'a.com/x', 'a.com/y'],
	['the network beside', '8.8.4.0/24', '8.8.5.0/24'],
	['a URL on the machine of another protected URL', '8.8.4.4/x', '8.8.4.4/y'],
])('and not %s', (_, guarded, entry) => {
	expect(sparedBy([guarded], entry)).toBeUndefined();
});

test('urls: block keeps a page on a protected host, and spares what takes the host', () => {
	const guarded = ['.a.com', '8.8.0.0/16', 'b.com/safe'];
	const by = (entry: string) => sparedBy(guarded, entry, { urls: 'block' });
	expect(by('a.com/evil')).toBeUndefined();
	expect(by('8.8.4.4/evil')).toBeUndefined();
	expect(by('x.a.com')).toBe('.a.com');
	expect(by('b.com/safe')).toBe('b.com/safe');
});

test('nothing protected is matched by what is kept', () => {
	fc.assert(
		fc.property(
			fc.array(urlEntries, { maxLength: 6 }),
			fc.array(urlEntries, { maxLength: 12 }),
			(guarded, entries) => {
				const { kept, protectedEntries: spared } = protectEntries(
					entries.map(asEntry),
					indexProtected(guarded),
				);
				expect(kept.length + spared.length).toBe(entries.length);
				for (const request of [...guarded, ...entries].flatMap(requestsNear)) {
					if (!guarded.some((entry) => matches(entry, request, true))) continue;
					expect(kept.filter(({ entry }) => matches(entry, request, true))).toEqual([]);
				}
			},
		),
		{ numRuns: 100 },
	);
});

test('what is spared shares a request with what protects it', () => {
	fc.assert(
		fc.property(fc.array(urlEntries, { maxLength: 4 }), urlEntries, (guarded, entry) => {
			const by = sparedBy(guarded, entry);
			// A folder under a dot is spared for any page of a protected host below: on the safe side.
			fc.pre(
				by !== undefined && !/^\..*\//.test(entry) && !by.includes('?') && !entry.includes('?'),
			);
			const withoutPort = (text = '') => text.replace(/:\d+/, '');
			const shared = [entry, by]
				.flatMap((text) => requestsNear(text))
				.filter(
					(request) =>
						matches(withoutPort(entry), request, true) &&
						(matches(withoutPort(by), request, true) || by.startsWith('.')),
				);
			expect(shared).not.toEqual([]);
		}),
		{ numRuns: someRuns(300) },
	);
});

test('no protected address is matched by what is kept', () => {
	const networks = fc
		.tuple(addresses, fc.integer({ min: 26, max: 32 }))
		.map(([address, prefix]) => {
			const last = Number(address.split('.')[3]);
			const size = 2 ** (32 - prefix);
			const start = address.replace(/\d+$/, String(last - (last % size)));
			return prefix === 32 ? start : `${start}/${prefix}`;
		});
	fc.assert(
		fc.property(fc.array(networks), fc.array(networks), addresses, (guarded, entries, address) => {
			fc.pre(guarded.some((entry) => matchesAddress(entry, address)));
			const { kept } = protectEntries(entries.map(asEntry), indexProtected(guarded));
			expect(kept.filter(({ entry }) => matchesAddress(entry, address))).toEqual([]);
		}),
		{ numRuns: someRuns(500) },
	);
});
