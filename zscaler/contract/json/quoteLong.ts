/** Begins the texts that were numbers, until they are read; Unicode gives it to private use. */
export const LONG_MARK = '\uE000';

/** A number that stands by itself has no quote before it. */
const longAtAll = /(?:^|[:,[\s])-?\d{16}/;
const longStart = /(?<=^|[:,[\s])-?\d{16}/g;

/**
 * The text with the numbers that JavaScript would round as texts; nothing where there are none. Texts
 * are leapt over from quote to quote, so that an answer of any size is read once.
 */
export function quoteLong(text: string): string | undefined {
	if (!longAtAll.test(text)) return undefined;
	const parts: string[] = [];
	let taken = 0;
	for (let start = 0; start < text.length;) {
		const quote = text.indexOf('"', start);
		const end = quote < 0 ? text.length : quote;
		if (end - start > 15) {
			const between = text.slice(start, end);
			const quoted = quoteAll(between);
			if (quoted !== between) {
				parts.push(text.slice(taken, start), quoted);
				taken = end;
			}
		}
		start = quote < 0 ? text.length : afterText(text, quote);
	}
	if (taken === 0) return undefined;
	parts.push(text.slice(taken));
	return parts.join('');
}

function quoteAll(text: string): string {
	const parts: string[] = [];
	let taken = 0;
	for (const { 0: begun, index } of text.matchAll(longStart)) {
		const end = endOfDigits(text, index + begun.length);
		const number = text.slice(index, end);
		if (/[.eE]/.test(text.charAt(end)) || Number.isSafeInteger(Number(number))) continue;
		parts.push(text.slice(taken, index), `"${LONG_MARK}${number}"`);
		taken = end;
	}
	return parts.join('') + text.slice(taken);
}

/** Counted, not matched: a number may have millions of digits, which a pattern may not loop over. */
function endOfDigits(text: string, from: number): number {
	let end = from;
	while (isDigit(text.charCodeAt(end))) end += 1;
	return end;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The place behind the text that begins at the quote. */
function afterText(text: string, quote: number): number {
	let end = quote;
	for (;;) {
		end = text.indexOf('"', end + 1);
		if (end < 0) return text.length;
		let slashes = 0;
		while (text.charCodeAt(end - 1 - slashes) === 92) slashes += 1;
		if (slashes % 2 === 0) return end + 1;
	}
}
