/** A piece of a STIX pattern; `text` is a quoted constant, unescaped. */
export type Token =
	| { readonly kind: 'text'; readonly value: string }
	| { readonly kind: 'word'; readonly value: string };

// STIX 2.1, section 9: constants in quotes with \' and \\ escaped, brackets, operators, and words:
// object paths (file:hashes.'SHA-256'), keywords, numbers.
const pieces =
	/'(?:[^'\\]|\\.)*'|[[\](),]|!=|<=|>=|[=<>]|(?:[^\s'[\](),=<>!]|(?<=[.:])'[^']*'|\[[*\d]+\](?=[.=\s]))+/gy;

/** Undefined if the text is no pattern. */
export function tokenisePattern(pattern: string): Token[] | undefined {
	const tokens: Token[] = [];
	const blanks = /\s*/y;
	let at = 0;
	for (;;) {
		blanks.lastIndex = at;
		blanks.exec(pattern);
		at = blanks.lastIndex;
		if (at >= pattern.length) return tokens;
		pieces.lastIndex = at;
		const piece = pieces.exec(pattern)?.[0];
		if (piece === undefined || piece === '') return undefined;
		at += piece.length;
		tokens.push(
			piece.startsWith("'")
				? { kind: 'text', value: piece.slice(1, -1).replace(/\\(.)/g, '$1') }
				: { kind: 'word', value: piece },
		);
	}
}
