/** Characters of a body of which the beginning is looked at. */
const SEARCHED = 65_536;

/** Tags by which pages begin, and nothing that a program reads. */
const begins =
	/^(<\?xml\b[^>]*>\s*)?<(!doctype html|!--|(html|head|title|body|script|style|meta|link|base|noscript|div|center|form|iframe|table|h1|h2|p|font)\b)/i;

/** A page for people, whoever it is from: no operation answers one, and no feed is one. */
export function isPage(headers: Readonly<Record<string, string>>, text: string): boolean {
	const start = text
		.slice(0, SEARCHED)
		.replace(/^\uFEFF/, '')
		.trimStart();
	if (!start.startsWith('<')) return false;
	return /^text\/html\b/i.test(headers['content-type'] ?? '') || begins.test(start);
}
