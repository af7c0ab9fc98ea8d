import fc from 'fast-check';
import { obfuscateApiKey } from '../../../../zscaler/tenant/methods/obfuscateApiKey';

/** Each character is its own position in base 12, so that a result shows what was picked. */
const POSITIONS = '0123456789ab';

describe('obfuscateApiKey', () => {
	it.each([
		// Last six digits 456789: picked as they are. Half of them, 228394, shifted by two.
		[1_700_123_456_789, '4567894' + '4a5b6'],
		// 000001 halves to 000000.
		[1_700_123_000_001, '000001' + '222222'],
		// 999999 halves to 499999.
		[1_700_123_999_999, '999999' + '6bbbbb'],
		// 100000 halves to 050000: the leading nought is kept.
		[1_700_123_100_000, '100000' + '272222'],
	])('picks by the digits of %d', (timestamp, expected) => {
		expect(obfuscateApiKey(POSITIONS, timestamp)).toBe(expected);
	});

	it('never sends the key as it is, and always twelve characters of it', () => {
		const key = fc.stringMatching(/^[a-zA-Z0-9]{12,20}$/);
		fc.assert(
			fc.property(key, fc.integer({ min: 1e12, max: 2e12 }), (apiKey, timestamp) => {
				const sent = obfuscateApiKey(apiKey, timestamp);
				expect(sent).toHaveLength(12);
				expect(Array.from(sent).every((character) => apiKey.includes(character))).toBe(true);
			}),
		);
	});

	it('says so where the key is too short to be one', () => {
		expect(() => obfuscateApiKey('short', 1)).toThrow('API Key has 5 characters');
	});
});
