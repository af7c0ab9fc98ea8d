/** Begins the texts that were numbers, until they are read; Unicode gives it to private use. */
export const longMark = '\uE000';

/** A number that stands by itself has no quote before it. */
const longAtAll = /(?:^|[:,[\s])-?\d{16}/;
/** Of no more digits than a pattern may loop over (V8 gives up at some millions). */
const longNumbers = /(^|[:,[\s])(-?\d{16,9999})(?![\d.eE])/g;

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
			const quoted = between.replace(longNumbers, quoteOne);
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

const quoteOne = (whole: string, before: string, digits: string): string =>
	Number.isSafeInteger(Number(digits)) ? whole : `${before}"${longMark}${digits}"`;

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
