/** As sheets show a long number in a narrow column. */
const isShort = (text: string): boolean => /^\s*\d[.,]\d+E\+?1[5-9]\s*$/i.test(text);

/** The numbers that have lost digits, at any depth. */
export function roundedIn(value: unknown): (number | string)[] {
	if (typeof value === 'string') return isShort(value) ? [value] : [];
	if (typeof value === 'number') {
		return Number.isInteger(value) && !Number.isSafeInteger(value) ? [value] : [];
	}
	if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
	return Object.values(value).flatMap(roundedIn);
}

export const holdsRounded = (value: unknown): boolean => roundedIn(value).length > 0;
