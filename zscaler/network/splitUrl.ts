import type { Reason } from './reasons';

/** A URL in its parts, as written. */
export interface UrlParts {
	/** In lower case; empty if the text has none. */
	readonly scheme: string;
	readonly host: string;
	/** Digits; empty if there is none. */
	readonly port: string;
	/** Path and query. */
	readonly rest: string;
	readonly hasFragment: boolean;
}

const webSchemes = new Set(['http', 'https', 'ftp', 'ftps', 'ws', 'wss']);
const otherSchemes = /^(?:mailto|javascript|data|magnet|file|about|tel|urn|blob|news|sip|sips):/i;
const scheme = /^([a-z][a-z0-9+.-]{0,30}):[/\\]{2,}/i;
const looseScheme = /^(https?|wss?|ftp):[/\\]*/i;

/** Takes a URL apart without judging host and path; without `//` it is a host with what follows. */
export function splitUrl(text: string): UrlParts | Reason {
	const found = scheme.exec(text) ?? looseScheme.exec(text);
	const name = found?.[1]?.toLowerCase() ?? '';
	if (name !== '' ? !webSchemes.has(name) : otherSchemes.test(text)) return 'scheme';
	const from = found?.[0].length ?? skipSlashes(text);
	const authorityEnd = endOf(text, from);
	const fragment = text.indexOf('#', authorityEnd);
	const rest = text.slice(authorityEnd, fragment === -1 ? undefined : fragment);
	const at = text.lastIndexOf('@', authorityEnd - 1);
	if (at >= from && name === '' && rest === '') return 'email';
	const hostStart = Math.max(from, at + 1);
	const colon = colonOf(text, hostStart, authorityEnd);
	return {
		scheme: name,
		host: text.slice(hostStart, colon),
		port: text.slice(colon + 1, authorityEnd),
		rest,
		hasFragment: fragment !== -1,
	};
}

/** Where the port begins, or the end: an address in brackets has colons of its own. */
function colonOf(text: string, from: number, end: number): number {
	const bracket = text.lastIndexOf(']', end - 1);
	const colon = text.indexOf(':', Math.max(from, bracket));
	return colon === -1 || colon > end ? end : colon;
}

function endOf(text: string, from: number): number {
	for (let i = from; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 47 || code === 63 || code === 35 || code === 92) return i;
	}
	return text.length;
}

const skipSlashes = (text: string): number => (text.startsWith('//') ? 2 : 0);
