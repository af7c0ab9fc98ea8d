/**
 * Texts without line breaks as one text to be stored: sorted, each as the length of what it shares
 * with the one before (in base 36, after it a blank) and the rest.
 */
export function packTexts(texts: Iterable<string>): string {
	let before = '';
	return [...new Set(texts)]
		.sort()
		.map((text) => {
			let shared = 0;
			while (shared < text.length && text.charCodeAt(shared) === before.charCodeAt(shared))
				shared++;
			before = text;
			return `${shared.toString(36)} ${text.slice(shared)}`;
		})
		.join('\n');
}

export function unpackTexts(packed: string): string[] {
	if (packed === '') return [];
	let before = '';
	return packed.split('\n').map((line) => {
		const blank = line.indexOf(' ');
		before = before.slice(0, parseInt(line.slice(0, blank), 36)) + line.slice(blank + 1);
		return before;
	});
}
