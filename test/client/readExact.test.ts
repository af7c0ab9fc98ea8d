import fc from 'fast-check';

import { readExact } from '../../zscaler/client/readExact';

test('numbers that JavaScript would round become texts, all others stay numbers', () => {
	const text =
		'{"id":7473160764821179371,"ids":[-7473160764821179371, 12, 9007199254740991],"score":1.2345678901234567890,"e":12345678901234567890e2}';
	expect(readExact(text)).toEqual({
		id: '7473160764821179371',
		ids: ['-7473160764821179371', 12, 9007199254740991],
		score: 1.2345678901234567,
		e: Number('12345678901234567890e2'),
	});
});

test('all other JSON is read as it is, digits within texts too', () => {
	fc.assert(
		fc.property(
			fc.jsonValue({ maxDepth: 4 }),
			fc.bigInt({ min: 10n ** 16n, max: 10n ** 19n }),
			(value, big) => {
				const whole = { value, text: `, ${big}, "${big}" \\`, big: 1 };
				const text = JSON.stringify(whole);
				const rounded = /(?<![\d.e-])-?\d{16,}(?![\d.e])/i.test(JSON.stringify({ value }));
				fc.pre(!rounded);
				expect(readExact(text)).toEqual(JSON.parse(text));
			},
		),
	);
});

test('what is no JSON stays a text', () => {
	expect(readExact('<html>12345678901234567890</html>')).toBe('<html>12345678901234567890</html>');
	expect(readExact('')).toBe('');
});
