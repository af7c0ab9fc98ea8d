/** As sheets show a long number in a narrow column. */
const isShort = (text: string): boolean => /^\s*\d[.,]\d+E\+?1[5-9]\s*$/i.test(text);

/** The numbers that have lost digits, at any depth; what holds itself, or is there twice, is seen once. */
export function roundedIn(value: unknown): (number | string)[] {
	const found: (number | string)[] = [];
	const seen = new Set<object>();
	const open = [value];
	while (open.length > 0) {
		const each = open.pop();
		if (typeof each === 'string' && isShort(each)) found.push(each);
		if (typeof each === 'number' && Number.isInteger(each) && !Number.isSafeInteger(each)) {
			found.push(each);
		}
		if (typeof each !== 'object' || each === null) continue;
		if (seen.has(each) || ArrayBuffer.isView(each)) continue;
		seen.add(each);
		for (const part of Object.values(each).reverse()) open.push(part);
	}
	return found;
}

export const holdsRounded = (value: unknown): boolean => roundedIn(value).length > 0;
