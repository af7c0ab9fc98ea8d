import fc from 'fast-check';

import { asHtml } from '../../../../zscaler/contract/text/asHtml';
import { quote, say } from '../../../../zscaler/contract/text/quote';
import { redactor } from '../../../../zscaler/contract/text/secrets';

const mark = /… \([\d,]+ more characters\)$/;

test('what is short stays as it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
			fc.pre(!/[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(text));
			expect(quote(text)).toBe(Buffer.from(text).toString());
		}),
	);
});

test('what is long is cut, and says by how much', () => {
	expect(quote('x'.repeat(1_000))).toBe(`${'x'.repeat(300)}… (700 more characters)`);
	expect(quote('x'.repeat(60_000_000))).toBe(`${'x'.repeat(300)}… (59,999,700 more characters)`);
});

test('no text is longer than so much, in one line, and made of whole characters', () => {
	const texts = fc.string({ unit: 'binary', maxLength: 3_000 });
	fc.assert(
		fc.property(texts, (text) => {
			const quoted = quote(text);
			expect(quoted.replace(mark, '').length).toBeLessThanOrEqual(300);
			expect(quoted).not.toMatch(/[\p{Cc}\u2028\u2029\u202E]/u);
			expect(Buffer.from(quoted).toString()).toBe(quoted);
			expect(say(text).replace(mark, '').length).toBeLessThanOrEqual(2_000);
		}),
	);
});

test('a character of two halves is not cut through', () => {
	expect(quote('😀'.repeat(400))).toBe(`${'😀'.repeat(150)}… (500 more characters)`);
	expect(quote(`x${'😀'.repeat(400)}`)).toBe(`x${'😀'.repeat(149)}… (502 more characters)`);
});

test('line ends, controls and turned writing go, but for lines of our own', () => {
	expect(quote('a\r\nWARN forged\u0000\u202Eb')).toBe('a WARN forged b');
	expect(say('two\n\nlines\u0007')).toBe('two\n\nlines ');
});

test('a secret goes before the text is cut, wherever the cut would fall', () => {
	const secret = 'kQ7-2pZ/9+x=Wm4&Ty8"Lr1%Vb6~Nc3';
	const redact = redactor([secret]);
	for (let at = 300 - secret.length - 5; at <= 300 + 5; at++) {
		const quoted = quote(`${'y'.repeat(at)}${secret}${'z'.repeat(500)}`, redact);
		for (const part of [secret.slice(0, 5), secret.slice(-5)]) expect(quoted).not.toContain(part);
	}
});

test('a secret that the end of the look cuts through is not seen either', () => {
	const secret = 's3cr3t-'.repeat(40);
	const redact = redactor([secret]);
	const full = secret.repeat(Math.ceil(65_536 / secret.length) + 2);
	for (let before = 0; before < secret.length; before += 7) {
		expect(quote('y'.repeat(before) + full, redact)).not.toContain('s3cr3t');
	}
});

test('hints show what was said, not what it could do as HTML', () => {
	expect(asHtml('<img src=x onerror="a()"> & b\nc')).toBe(
		'&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; b<br>c',
	);
});
