import fc from 'fast-check';

import { keepSecret, redactKept, redactor } from '../../../../zscaler/contract/text/secrets';

/** Signs that every encoding treats in its own way. */
const signs = 'abcdefXYZ0189-_.~+/=&%"\'\\<> $!*()ü€😀'.match(/./gu)!;
const secrets = fc.string({ unit: fc.constantFrom(...signs), minLength: 12, maxLength: 80 });

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const form = (text: string): string => new URLSearchParams({ text }).toString().slice(5);
const strict = (text: string): string =>
	encodeURIComponent(text).replace(
		/[!'()*~]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);

/** How others hand back what they were sent. */
const echoes: Readonly<Record<string, (secret: string) => string>> = {
	plain: (secret) => secret,
	encodeURIComponent,
	strict,
	'lower case': (secret) => strict(secret).replace(/%../g, (hex) => hex.toLowerCase()),
	'encoded twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
	form,
	JSON: (secret) => JSON.stringify(secret).slice(1, -1),
	'JSON in JSON': (secret) => JSON.stringify(JSON.stringify(secret)).slice(1, -1),
	'JSON of PHP': (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
	'JSON in ASCII': (secret) =>
		JSON.stringify(secret)
			.slice(1, -1)
			.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
	HTML: (secret) =>
		secret.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('/', '&#x2F;'),
	'HTML with names': (secret) =>
		secret
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;'),
};

describe.each(Object.entries(echoes))('a secret echoed as %s', (_way, echo) => {
	it('is taken out, whatever stands around it', () => {
		const around = fc.string({ maxLength: 20 });
		fc.assert(
			fc.property(secrets, around, around, (secret, before, after) => {
				fc.pre(secret.trim() === secret && !/^(.)\1*$/u.test(secret));
				const redacted = redactor([secret])(`${before}${echo(secret)}${after}`);
				expect(redacted).toContain('***');
				expect(redacted).not.toContain(echo(secret));
			}),
		);
	});
});

test('a secret within base64 is taken out, wherever its bytes begin', () => {
	fc.assert(
		fc.property(secrets, fc.string({ maxLength: 9 }), (secret, before) => {
			const encoded = base64(`${before}:${secret}`);
			for (const text of [
				encoded,
				encoded.replace(/\+/g, '-').replace(/\//g, '_'),
				form(encoded),
			]) {
				const redacted = redactor([secret])(`Basic ${text}`);
				expect(redacted).toContain('***');
				const left = Buffer.from(redacted.split('***').at(-1) ?? '', 'base64').toString();
				expect(left.length).toBeLessThan(4);
			}
		}),
	);
});

test('a key of several lines is found line by line, a token part by part', () => {
	const lines = ['MIIEvQIBADANBgkqhkiG9w0BAQEFAASC', 'BKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj'];
	const key = `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----`;
	for (const text of [key, key.replaceAll('\n', '\\n'), key.replaceAll('\n', ' '), lines[1]!])
		expect(redactor([key])(`said: ${text}`)).not.toMatch(/MIIEv|BKcwgg/);
	const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJuOG4iLCJpYXQiOjF9.c2lnbmF0dXJlLW9mLWl0';
	expect(redactor([token])('of eyJzdWIiOiJuOG4iLCJpYXQiOjF9 it')).toBe('of *** it');
});

test('texts without it stay', () => {
	fc.assert(
		fc.property(secrets, fc.lorem({ mode: 'sentences' }), (secret, text) => {
			expect(redactor([secret])(text)).toBe(text);
		}),
	);
});

test("what is kept is hidden everywhere; a short word, which might be anybody's, is not", () => {
	keepSecret('token-0123456789');
	keepSecret('hunter2');
	expect(redactKept('Bearer token-0123456789, hunter2')).toBe('Bearer ***, hunter2');
	expect(redactor(['hunter2'])('token-0123456789 hunter2')).toBe('*** ***');
	expect(redactor(['abc', ''])('abc')).toBe('abc');
});

test('so many are kept, and the latest of them', () => {
	for (let at = 0; at < 500; at++) keepSecret(`token-of-no-${String(at).padStart(6, '0')}`);
	expect(redactKept('token-of-no-000499')).toBe('***');
	expect(redactKept('token-of-no-000001')).toBe('token-of-no-000001');
});

test('a body of JSON that was encoded for an address or a page hides it no better', () => {
	const secret = 'kQ7"2pZ/9\\x=Wm4&Ty8<Lr1%Vb6~Nc3';
	const json = JSON.stringify({ secret });
	const html = (text: string) => text.replace(/[&<>"'/=\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	for (const dress of [encodeURIComponent, html, (text: string) => JSON.stringify(text)]) {
		const said = redactor([secret])(dress(json));
		expect(said).toContain('***');
		expect(said).not.toMatch(/kQ7|2pZ|Wm4|Ty8|Nc3/);
	}
});
