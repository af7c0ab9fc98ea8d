/**
 * Path and query as a browser asks for them (WHATWG URL Standard, special schemes): backslashes are
 * slashes, dot segments are resolved, what cannot stand in a URL is percent-encoded, escapes that
 * are there stay as they are. `rest` begins with `/`, `\` or `?`, or is empty; no fragment.
 */
export function encodePath(rest: string): string {
	if (isPlain(rest)) return rest;
	const mark = rest.indexOf('?');
	const path = (mark === -1 ? rest : rest.slice(0, mark)).replaceAll('\\', '/');
	const query = mark === -1 ? '' : rest.slice(mark);
	return encode(resolveDots(path), pathUnsafe) + encode(query, queryUnsafe);
}

/** Nothing to encode and no segment that begins with a dot: true of nearly all. */
function isPlain(rest: string): boolean {
	for (let i = 0; i < rest.length; i++) {
		const code = rest.charCodeAt(i);
		if (code <= 32 || code >= 127 || suspects[code] === 1) return false;
		if (code === SLASH && isDot(rest, i + 1)) return false;
	}
	return true;
}

const isDot = (rest: string, at: number): boolean =>
	rest.charCodeAt(at) === 46 || (rest.charCodeAt(at) === 37 && rest.startsWith('2', at + 1));

function resolveDots(path: string): string {
	const segments: string[] = [];
	const parts = path.split('/');
	for (const [index, part] of parts.slice(1).entries()) {
		const last = index === parts.length - 2;
		const plain = part.length <= 6 ? part.replace(/%2e/gi, '.') : part;
		if (plain === '..') segments.pop();
		else if (plain !== '.') segments.push(part);
		if (last && (plain === '.' || plain === '..')) segments.push('');
	}
	return path === '' ? '' : `/${segments.join('/')}`;
}

const encode = (text: string, unsafe: RegExp): string =>
	text.replace(unsafe, (characters) =>
		encodeURIComponent(toWellFormed(characters)).replaceAll("'", '%27'),
	);

/** A half of a surrogate pair alone would make encodeURIComponent throw. */
const toWellFormed = (text: string): string => text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');

// The standard's path and special-query percent-encode sets.
const pathUnsafe = /[^\x21\x24-\x3B\x3D\x40-\x5D\x5F\x61-\x7A|\x7E]+/gu;
const queryUnsafe = /[^\x21\x24-\x26\x28-\x3B\x3D\x3F-\x7E]+/gu;

const SLASH = 47;
const suspects = new Uint8Array(128);
for (const character of '"#\'<>\\^`{}') suspects[character.charCodeAt(0)] = 1;
