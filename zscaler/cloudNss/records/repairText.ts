import { readJson } from '../../contract/json/readJson';

/**
 * What the inside of a JSON text means. Where every backslash begins an escape, quotes and control
 * characters alone were left unescaped; otherwise backslashes are what was left, and stand for
 * themselves (`C:\Users`), but for those before a quote.
 */
export function repairText(inside: string): string {
	if (!/["\\\p{Cc}]/u.test(inside)) return inside;
	if (strayBackslash.test(inside.replaceAll('\\\\', ' '))) return inside.replaceAll('\\"', '"');
	const escaped = inside.replace(/\\.|["\p{Cc}]/gsu, (sign) =>
		sign.startsWith('\\') ? sign : JSON.stringify(sign).slice(1, -1),
	);
	const text = readJson(`"${escaped}"`);
	return typeof text === 'string' ? text : inside;
}

const strayBackslash = /\\(?!["\\/bfnrt]|u[\dA-Fa-f]{4})/;
