/** A piece of a STIX pattern; `text` is a quoted constant, unescaped. */
export type Token =
	| { readonly kind: 'text'; readonly value: string }
	| { readonly kind: 'word'; readonly value: string };

// STIX 2.1, section 9: constants in quotes with \' and \\ escaped, brackets, operators, and words:
// object paths (file:hashes.'SHA-256'), keywords, numbers.
const sign = /[[\](),]|!=|<=|>=|[=<>]/y;
/** What a word ends before: looked for, as a loop over a long text overflows V8's stack. */
const wordEnd = /[\s'[\](),=<>!]|$/g;
/** A step of an object path into a list: extensions[*], sections[0]. */
const index = /\[[*\d]+\](?=[.=\s])/y;
const nonBlank = /\S|$/g;

/** Undefined if the text is no pattern. */
export function tokenisePattern(pattern: string): Token[] | undefined {
	const tokens: Token[] = [];
	for (let at = nextOf(pattern, 0); at < pattern.length; at = nextOf(pattern, at)) {
		const from = at;
		if (pattern[from] === "'") at = endOfText(pattern, from);
		else at = endOf(sign, pattern, from);
		if (at === from) at = endOfWord(pattern, from);
		if (at === from) return undefined;
		const piece = pattern.slice(from, at);
		tokens.push(
			piece.startsWith("'")
				? { kind: 'text', value: piece.slice(1, -1).replace(/\\(.)/g, '$1') }
				: { kind: 'word', value: piece },
		);
	}
	return tokens;
}

/** Past the blanks. */
const nextOf = (pattern: string, at: number): number => startOf(nonBlank, pattern, at);

/** Where a constant in quotes ends, its beginning if it does not. */
function endOfText(pattern: string, from: number): number {
	for (let at = from + 1; at < pattern.length; at++) {
		if (pattern[at] === "'") return at + 1;
		if (pattern[at] === '\\') at++;
	}
	return from;
}

function endOfWord(pattern: string, from: number): number {
	for (let at = from; ;) {
		const end = startOf(wordEnd, pattern, at);
		const next = endOfStep(pattern, from, end);
		if (next === at) return at;
		at = next;
	}
}

/** Past a quoted name of a path, or past the place in a list that it leads into. */
function endOfStep(pattern: string, from: number, at: number): number {
	if (at === from) return at;
	if (pattern[at] !== "'" || !'.:'.includes(pattern.charAt(at - 1))) {
		return endOf(index, pattern, at);
	}
	const close = pattern.indexOf("'", at + 1);
	return close === -1 ? at : close + 1;
}

/** Where what stands at a place ends; the place itself if it does not stand there. */
function endOf(what: RegExp, text: string, at: number): number {
	what.lastIndex = at;
	return what.test(text) ? what.lastIndex : at;
}

/** Where something is found at a place or behind it. */
function startOf(what: RegExp, text: string, at: number): number {
	what.lastIndex = at;
	return what.exec(text)?.index ?? text.length;
}
