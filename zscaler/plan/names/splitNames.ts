/** What a cell with names says: the names, or why it cannot be told. */
export type CellNames =
	| { readonly names: readonly string[] }
	/** Parts that are no name, however the cell is read. */
	| { readonly unknown: readonly string[] }
	/** Ways of reading it of which more than one fits. */
	| { readonly ways: readonly (readonly string[])[] };

interface Part {
	readonly text: string;
	/** Where it stands in the line, so that neighbours can be joined as they were written. */
	readonly from: number;
	readonly to: number;
}

/** Names of a cell as they stand at first sight: one a line, or with commas or semicolons. */
export const roughNames = (cell: string): string[] =>
	linesOf(cell).flatMap((line) => partsOf(line).map(({ text }) => text));

/**
 * The names in a cell. A name may hold a comma itself: the whole cell is tried first, then every
 * line, then its parts, of which neighbours may belong together.
 */
export function splitNames(cell: string, isKnown: (name: string) => boolean): CellNames {
	const whole = cell.trim();
	if (whole === '') return { names: [] };
	if (isKnown(whole)) return { names: [whole] };
	const isName = (text: string): boolean => isKnown(text) || isKnown(unquoted(text));
	const read = splitLines(cell, isName);
	return 'names' in read
		? { names: read.names.map((name) => (isKnown(name) ? name : unquoted(name))) }
		: read;
}

/** Sheets write a name that holds a comma in double quotes. */
const unquoted = (text: string): string =>
	/^"(?:[^"]|"")+"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;

function splitLines(cell: string, isKnown: (name: string) => boolean): CellNames {
	const lines = linesOf(cell).map((line) => splitLine(line, isKnown));
	const unclear = lines.find((line) => 'ways' in line);
	if (unclear !== undefined) return unclear;
	const unknown = lines.flatMap((line) => ('unknown' in line ? line.unknown : []));
	if (unknown.length > 0) return { unknown };
	return { names: lines.flatMap((line) => ('names' in line ? line.names : [])) };
}

function splitLine(line: string, isKnown: (name: string) => boolean): CellNames {
	if (isKnown(line)) return { names: [line] };
	const parts = partsOf(line);
	const ways = waysFrom(line, parts, 0, isKnown, new Map());
	if (ways.length > 1) return { ways };
	const [only] = ways;
	if (only !== undefined) return { names: only };
	return { unknown: strangers(line, parts, isKnown) };
}

/** Parts that belong to no known name; all that are none themselves, where each belongs to one. */
function strangers(
	line: string,
	parts: readonly Part[],
	isKnown: (name: string) => boolean,
): string[] {
	const isPart = (at: number): boolean =>
		parts.some(({ from }, start) =>
			parts.some(({ to }, end) => start <= at && at <= end && isKnown(line.slice(from, to).trim())),
		);
	const apart = parts.filter((_part, at) => !isPart(at));
	const strange = apart.length > 0 ? apart : parts.filter(({ text }) => !isKnown(text));
	return strange.map(({ text }) => text);
}

/** All ways in which the parts from `start` on make known names; two are enough to know of. */
function waysFrom(
	line: string,
	parts: readonly Part[],
	start: number,
	isKnown: (name: string) => boolean,
	found: Map<number, readonly (readonly string[])[]>,
): readonly (readonly string[])[] {
	if (start === parts.length) return [[]];
	const before = found.get(start);
	if (before !== undefined) return before;
	const ways: (readonly string[])[] = [];
	for (let end = start + 1; end <= parts.length && ways.length < 2; end++) {
		const name = line.slice(parts[start]?.from, parts[end - 1]?.to).trim();
		if (!isKnown(name)) continue;
		const rest = waysFrom(line, parts, end, isKnown, found);
		ways.push(...rest.slice(0, 2 - ways.length).map((more) => [name, ...more]));
	}
	found.set(start, ways);
	return ways;
}

const linesOf = (cell: string): string[] =>
	cell
		.split(/[\r\n]+/)
		.map((line) => line.trim())
		.filter((line) => line !== '');

const partsOf = (line: string): Part[] =>
	[...line.matchAll(/[^,;]+/g)]
		.map(({ 0: text, index }) => ({ text: text.trim(), from: index, to: index + text.length }))
		.filter(({ text }) => text !== '');
