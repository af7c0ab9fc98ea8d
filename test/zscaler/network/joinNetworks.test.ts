import { mergeCidr } from 'cidr-tools';
import fc from 'fast-check';

import { joinNetworks } from '../../../zscaler/network/joinNetworks';
import { normaliseEntry } from '../../../zscaler/network/normaliseEntry';
import { defaultPolicy } from '../../../zscaler/network/policy';
import { reduceTexts } from '../threatFeeds/reduce/reduceTexts';
import { someRuns } from '../../harness/someOf';

function normalise(text: string): string {
	const result = normaliseEntry(text, { ...defaultPolicy, inside: 'keep' });
	if ('reason' in result) throw new Error(`${text}: ${result.reason}`);
	return result.entry;
}
const ipv4 = fc
	.tuple(
		fc.integer({ min: 0, max: 3 }),
		fc.integer({ min: 0, max: 255 }),
		fc.integer({ min: 20, max: 32 }),
	)
	.map(([c, d, prefix]) => `8.8.${c}.${d}/${prefix}`);
const ipv6 = fc
	.tuple(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 112, max: 128 }))
	.map(([group, prefix]) => `2a00::${group.toString(16)}/${prefix}`);

test('is what a library makes of the same networks', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(ipv4, ipv6), { maxLength: 60 }), (texts) => {
			const entries = texts.map(normalise);
			const { kept, covers } = reduceTexts(entries);
			const expected = mergeCidr(texts).map((text) => text.replace(/\/(32|128)$/, ''));
			expect([...kept].sort()).toEqual(expected.sort());
			for (const [entry, cover] of covers) {
				expect(entries).toContain(entry);
				expect(kept).toContain(cover);
				expect(mergeCidr([entry, cover])).toEqual([cover]);
			}
			expect(entries.every((entry) => kept.includes(entry) || covers.has(entry))).toBe(true);
		}),
		{ numRuns: someRuns(1000) },
	);
});

test.each([
	['neighbours', ['8.8.4.0', '8.8.4.1', '8.8.4.2/31'], ['8.8.4.0/30']],
	['no neighbours', ['8.8.4.1', '8.8.4.2'], ['8.8.4.1', '8.8.4.2']],
	['the end of the address space', ['255.255.255.255', '255.255.255.254'], ['255.255.255.254/31']],
	['all of it', ['0.0.0.0/1', '128.0.0.0/1'], ['0.0.0.0/0']],
	['IPv4 and IPv6 apart', ['2a00::1', '8.8.4.1', '2a00::'], ['8.8.4.1', '2a00::/127']],
	['nothing', [], []],
])('%s', (_, entries, kept) => {
	expect(reduceTexts(entries).kept).toEqual(kept);
});

test('refuses what is no network', () => {
	expect(() => joinNetworks(['a.com'])).toThrow("'a.com' is no network.");
});
