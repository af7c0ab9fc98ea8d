import { Refused } from './reading';

/** What to do so that an id arrives as it stands: for messages about a number that was rounded. */
export const keepAsText =
	'has more digits than a number keeps, so that another ID would be meant: give it as text (in a sheet, format the column as plain text; in n8n, put it in quotes)';

/** Refuses numbers whose last digits are lost already, at any depth, and ids as sheets round them: 7.2E+16. */
export function refuseRounded(value: unknown): void {
	const isShort = typeof value === 'string' && /^\s*\d[.,]\d+E\+?1[5-9]\s*$/i.test(value);
	if (isShort || holdsRounded(value)) throw new Refused(keepAsText);
}

/** Whether a number in it has lost digits. */
export function holdsRounded(value: unknown): boolean {
	if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value);
	if (Array.isArray(value)) return value.some(holdsRounded);
	return (
		typeof value === 'object' &&
		value !== null &&
		!ArrayBuffer.isView(value) &&
		Object.values(value).some(holdsRounded)
	);
}
