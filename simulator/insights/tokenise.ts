import { refuse } from './refusal';

export interface Token {
	readonly text: string;
	/** Punctuation, a name with or without `$`, a number, a text, or the end. */
	readonly kind: 'mark' | 'name' | 'number' | 'text' | 'end';
	readonly line: number;
	readonly column: number;
}

const pattern =
	/(?<skip>[\s,]+|#[^\n]*)|(?<mark>\.{3}|[!():=@[\]{|}])|(?<name>\$?[A-Za-z_]\w*)|(?<number>-?\d+(?:\.\d+)?)|(?<text>"(?:[^"\\\n]|\\.)*")/y;

/** GraphQL's words, each with its place. */
export function tokenise(query: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	while (at < query.length) {
		pattern.lastIndex = at;
		const found = pattern.exec(query);
		const place = placeOf(query, at);
		if (!found) throw offending(query.charAt(at), place);
		const { skip, mark, name, number } = found.groups ?? {};
		const kind = mark ? 'mark' : name ? 'name' : number ? 'number' : 'text';
		if (skip === undefined) tokens.push({ text: found[0], kind, ...place });
		at += found[0].length;
	}
	return [...tokens, { text: '', kind: 'end', ...placeOf(query, at) }];
}

/** The wording of graphql-java 22, which Zscaler's error fields point to; not recorded. */
export const offending = (
	text: string,
	place: { readonly line: number; readonly column: number },
) =>
	refuse(
		`Invalid syntax with offending token '${text || '<EOF>'}' at line ${place.line} column ${place.column}`,
		'InvalidSyntax',
		place,
	);

function placeOf(query: string, at: number): { readonly line: number; readonly column: number } {
	const before = query.slice(0, at).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
