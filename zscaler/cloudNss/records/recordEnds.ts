/** Whether what stands at a place shows that a text or a value ended before it. */
export type End = (text: string, at: number) => boolean;

const blanks = /\s*/y;
const closings = /[\s}\]]*/y;
const nextKey = /,\s{0,64}"[^"\\]{1,100}"\s{0,8}:/y;
const noMore = /,?\s*$/y;
const nextElement = /\s{0,64}(?:,\s{0,64}(?:["{[\d-]|true|false|null)|\])/y;
const colon = /\s{0,64}:/y;

export const keyEnd: End = (text, at) => matches(colon, text, at);

/** A next key, or nothing but closing brackets, with a comma before them or without. */
export const valueEnd: End = (text, at) => {
	const from = endOf(blanks, text, at);
	return isLast(text, from) || (text[from] === ',' && isLast(text, from + 1));
};

function isLast(text: string, at: number): boolean {
	const from = endOf(closings, text, at);
	return matches(nextKey, text, from) || matches(noMore, text, from);
}

/** The same within a list of values. */
export const elementEnd: End = (text, at) => matches(nextElement, text, at);

function matches(what: RegExp, text: string, at: number): boolean {
	what.lastIndex = at;
	return what.test(text);
}

function endOf(what: RegExp, text: string, at: number): number {
	matches(what, text, at);
	return what.lastIndex;
}
