/** A text without the brackets and commas at its ends that belong to a list around it. */
export function unlist(text: string): string {
	let from = 0;
	let to = text.length;
	while (from < to && '[, \t\r\n'.includes(text.charAt(from))) from++;
	while (to > from && '], \t\r\n'.includes(text.charAt(to - 1))) to--;
	return text.slice(from, to);
}
