import { table } from './table';

/**
 * Patterns that find a secret in a text, in every dress that it may have been echoed in: as it is,
 * URL-encoded (also twice, and with + for a blank), escaped as JSON or HTML has it, and within base64
 * at any of the three places where its bytes may begin (Basic, a body handed back). A key of several
 * lines is found line by line too, a token of several parts part by part.
 */
export function formsOf(secret: string): RegExp[] {
	const parts = secret.split(/[\s.]+/).filter(({ length }) => length >= MIN_PART);
	const whole = [secret, ...parts].filter((text, at, all) => all.indexOf(text) === at);
	// What is encoded as a whole may have held it in another dress: an address, a body.
	const dressed = [
		secret,
		encodeURIComponent(wellFormed(secret)),
		JSON.stringify(secret).slice(1, -1),
	];
	const encoded = [...new Set(dressed)].flatMap((text) =>
		[0, 1, 2].map((offset) => within64(text, offset)),
	);
	const found = [...whole, ...encoded.filter(({ length }) => length >= MIN64)];
	return found.map((text) => new RegExp(Array.from(text, dressesOf).join(''), 'g'));
}

/** Shorter pieces of a secret tell little, and may be any word. */
const MIN_PART = 13;
const MIN64 = 8;

/** What base64 surely has of a secret that begins `offset` bytes behind a full group. */
function within64(secret: string, offset: number): string {
	const bytes = Buffer.from(secret);
	const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
	const first = Math.ceil((offset * 8) / 6);
	return text.slice(first, Math.floor(((offset + bytes.length) * 8) / 6));
}

function dressesOf(character: string): string {
	if (/^[a-z0-9]$/i.test(character)) return character;
	const code = character.codePointAt(0) ?? 0;
	const bytes = [...Buffer.from(character)].map(hex);
	const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
	const dresses = [
		escape(character),
		bytes.map((byte) => `%(?:25)?${anyCase(byte)}`).join(''),
		units.map((unit) => `\\\\+u${anyCase(unit.toString(16).padStart(4, '0'))}`).join(''),
		`&(?:amp;)?#0*${code};`,
		`&(?:amp;)?#[xX]0*${anyCase(code.toString(16))};`,
		...(named[character] ?? []),
	];
	const before = character === '"' || character === '/' ? `${SLASH}{0,7}` : '';
	return `${before}(?:${dresses.join('|')})`;
}

/** Backslashes of JSON, which may have been encoded afterwards: for an address, for a page. */
const SLASH = '(?:\\\\|%(?:25)?5[cC]|&(?:amp;)?#0*92;|&(?:amp;)?#[xX]0*5[cC];)';

/** Escapes that have names; + and / of base64 are - and _ in addresses. */
const named: Readonly<Record<string, readonly string[]>> = table({
	' ': ['\\+'],
	'"': ['&(?:amp;)?quot;'],
	'\\': [`${SLASH}{1,7}`],
	'/': ['_'],
	'+': ['-'],
	'\n': ['\\\\+n', '\\s+'],
	'\r': ['\\\\+r', '\\s*'],
	'\t': ['\\\\+t', '\\s+'],
	'&': ['&(?:amp;)+'],
	'<': ['&(?:amp;)?lt;'],
	'>': ['&(?:amp;)?gt;'],
	"'": ["\\\\+'", '&(?:amp;)?apos;'],
});

/** Halves of characters cannot be encoded. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

const anyCase = (digits: string): string =>
	digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

const escape = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
