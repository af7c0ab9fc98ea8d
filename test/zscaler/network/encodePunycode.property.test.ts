import { domainToASCII } from 'node:url';
import fc from 'fast-check';

import { encodeHost } from '../../../zscaler/network/encodeHost';
import { encodePunycode } from '../../../zscaler/network/encodePunycode';
import { someRuns } from '../../harness/someOf';

const runs = { numRuns: someRuns(2000) };

describe('Punycode', () => {
	const letters = fc
		.array(
			fc.constantFrom(
				...Array.from(
					'abcxyz019äöüßéñøåčžабвгдежзиклмнйтрαβγδεζλμνשלוםعربيक्षमहिन्दी中文字体测试日本語テスト한국어ไทย',
				),
			),
			{
				minLength: 1,
				maxLength: 20,
			},
		)
		.map((characters) => characters.join(''));
	test('is what the URL standard makes of a label', () => {
		fc.assert(
			fc.property(letters, (text) => {
				const expected = domainToASCII(`${text}.com`);
				// Marks without a letter, and the two directions mixed, are refused by the standard.
				fc.pre(expected !== '');
				expect(encodeHost(`${text}.com`)).toBe(expected);
			}),
			runs,
		);
	});
	// RFC 3492, section 7.1
	test.each([
		['ليهمابتكلموشعربي؟', 'egbpdaj6bu4bxfgehfvwxn'],
		['他们为什么不说中文', 'ihqwcrb4cv8a8dqg056pqjye'],
		['Pročprostěnemluvíčesky', 'Proprostnemluvesky-uyb24dma41a'],
		['3年B組金八先生', '3B-ww4c5e180e575a65lsy2b'],
		['-> $1.00 <-', '-> $1.00 <--'],
	])('%s', (label, encoded) => {
		expect(encodePunycode(label)).toBe(encoded);
	});
});
