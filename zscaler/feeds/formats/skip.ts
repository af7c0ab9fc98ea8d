/** The place, from `from` on, of the first character that is none of `signs`. Counted: a line may have millions. */
export function skip(text: string, from: number, signs: string): number {
	let at = from;
	while (at < text.length && signs.includes(text.charAt(at))) at++;
	return at;
}
