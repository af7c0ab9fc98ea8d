/**
 * The place, from `from` on, of the first character that is neither one of `signs` nor a blank of any
 * kind. Counted: a line may have millions.
 */
export function skip(text: string, from: number, signs: string): number {
	let at = from;
	while (at < text.length && isSkipped(text.charAt(at), signs)) at++;
	return at;
}

const isSkipped = (sign: string, signs: string): boolean =>
	signs.includes(sign) || sign.trim() === '';
