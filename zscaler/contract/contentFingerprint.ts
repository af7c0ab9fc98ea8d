import { sha256 } from './sha256';

/** 96 bits: two of a million objects share one with a chance of 1 in 10^17. */
const LENGTH = 16;

/** A short text that is the same for the same content, in whatever order an object's keys stand. */
export const contentFingerprint = (value: unknown): string =>
	sha256(writeStable(value)).toString('base64url').slice(0, LENGTH);

/** JSON with the keys of objects in order; what is undefined counts as missing. */
export function writeStable(value: unknown): string {
	if (value === undefined) return 'null';
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(writeStable).join(',')}]`;
	const entries = Object.entries(value)
		.filter(([, each]) => each !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${writeStable(each)}`).join(',')}}`;
}
