import { counted } from '../../contract/text/counted';
import { HALF_CHARACTER, holdsHalf } from '../../contract/json/unsendable';

/** Longer than any id of Zscaler's, and short enough for every proxy on the way. */
const LONGEST = 1_024;

/** What makes a value unfit for the path of a URL, in words; undefined if nothing does. */
export function faultInPath(value: unknown): string | undefined {
	if (typeof value !== 'string') return faultInOne(value);
	if (holdsHalf(value)) return HALF_CHARACTER;
	if (/\p{Cc}/u.test(value)) return 'holds a line break or another control character';
	// Every client resolves them, as steps to another path (WHATWG URL, path state).
	if (value === '.' || value === '..') return 'would lead to another address';
	return value.length > LONGEST ? `is longer than ${counted(LONGEST, 'character')}` : undefined;
}

/** What makes a value unfit for the query of a URL. */
export function faultInQuery(value: unknown): string | undefined {
	if (Array.isArray(value)) return value.map(faultInOne).find(Boolean);
	return value === undefined || value === null ? undefined : faultInOne(value);
}

function faultInOne(value: unknown): string | undefined {
	if (typeof value === 'boolean') return undefined;
	if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'is no number';
	if (typeof value !== 'string') return 'is neither text nor number';
	return holdsHalf(value) ? HALF_CHARACTER : undefined;
}

/** The path with its placeholders filled, each value percent-encoded so that it stays one part. */
export const fillPath = (path: string, valueOf: (name: string) => string): string =>
	path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(valueOf(name)));
