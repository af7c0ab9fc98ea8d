import fc from 'fast-check';

import { MARK_SPACE, openMarker } from '../../../../zscaler/threatFeeds/ownership/markEntry';
import {
	beginOwnership,
	closeOwnership,
	openOwnership,
} from '../../../../zscaler/threatFeeds/ownership/ownership';
import { packMarks, unpackMarks } from '../../../../zscaler/threatFeeds/ownership/packMarks';
import { packTexts, unpackTexts } from '../../../../zscaler/threatFeeds/ownership/packTexts';
import { someRuns } from '../../../harness/someOf';

const SALT = '0001020304050607';

describe('marks', () => {
	// SipHash's own vectors (vectors.h, hsip64), input 00 01 02 ...: the first word and 20 bits more.
	test.each([
		[0, '218d1f59b9b83cc8'],
		[1, 'be552412f8387315'],
		[2, '064f39ef7c50eb57'],
		[3, 'ce0f1a45f7060679'],
		[4, 'd5e78a175be52ea1'],
		[8, 'edfee820bce4858c'],
		[63, '2ea63c71bf326087'],
	])('of %i bytes', (length, vector) => {
		const input = String.fromCharCode(...Array.from({ length }, (_, i) => i));
		const expected = BigInt.asUintN(52, Buffer.from(vector, 'hex').readBigUInt64LE());
		expect(openMarker(SALT)(input)).toBe(Number(expected));
	});
	test('differ from salt to salt', () => {
		expect(openMarker('00'.repeat(8))('a.com')).not.toBe(openMarker('11'.repeat(8))('a.com'));
		expect(() => openMarker('xyz')).toThrow('16 hexadecimal digits');
	});
	test('are packed and unpacked, any number of them, any size', () => {
		const mark = fc.integer({ min: 0, max: MARK_SPACE - 1 });
		fc.assert(
			fc.property(
				fc.oneof(
					fc.array(mark),
					fc.array(fc.nat(1000)),
					fc.array(fc.constantFrom(0, MARK_SPACE - 1)),
				),
				(marks) => {
					const sorted = [...new Set(marks)].sort((a, b) => a - b);
					expect([...unpackMarks(packMarks(marks))]).toEqual(sorted);
				},
			),
			{ numRuns: someRuns(1000) },
		);
	});
	test('cut off are an error, not fewer marks', () => {
		expect(() => unpackMarks(packMarks([1, 2, 3]).slice(0, 6))).toThrow('end too early');
	});
});

test('texts are packed and unpacked', () => {
	fc.assert(
		fc.property(fc.array(fc.stringMatching(/^[a-z./?=%0-9-]{0,20}$/)), (texts) => {
			expect(unpackTexts(packTexts(texts))).toEqual([...new Set(texts)].sort());
		}),
	);
});

describe('ownership', () => {
	const record = { firstSeen: 20_000, lastSeen: 20_010, sources: ['a', 'b'] };
	test("knows its own entries and their records, and nobody else's", () => {
		const other = { ...record, validUntil: 480_000, sources: ['b'] };
		const state = closeOwnership(SALT, [
			['a.com', record],
			['b.com', other],
			['c.com', record],
		]);
		const owned = openOwnership(JSON.parse(JSON.stringify(state)) as typeof state);
		expect(owned.find('a.com')).toEqual(record);
		expect(owned.find('b.com')).toEqual(other);
		expect(owned.find('c.com')).toEqual(record);
		expect(owned.find('d.com')).toBeUndefined();
		expect(openOwnership(beginOwnership(SALT)).find('a.com')).toBeUndefined();
	});
	test('of 275,000 entries is under 1.8 MB, and of 20,000 in 40 cohorts under 160 KB', () => {
		const size = (count: number, days: number) =>
			JSON.stringify(
				closeOwnership(
					SALT,
					Array.from(
						{ length: count },
						(_, i) =>
							[
								`${i}.example.com/some/path`,
								{ ...record, firstSeen: 20_000 + (i % days) },
							] as const,
					),
				),
			).length;
		expect(size(275_000, 1)).toBeLessThan(1_800_000);
		expect(size(20_000, 40)).toBeLessThan(160_000);
	});
});
