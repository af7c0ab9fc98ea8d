/**
 * The place, from `from` on, of the first character that is neither one of `characters` nor a blank of any
 * kind. Counted: a line may have millions.
 */
export function skip(text: string, from: number, characters: string): number {
	let at = from;
	while (at < text.length && isSkipped(text.charAt(at), characters)) at++;
	return at;
}

const isSkipped = (sign: string, characters: string): boolean =>
	characters.includes(sign) || sign.trim() === '';
