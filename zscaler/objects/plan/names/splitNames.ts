import { linesOfCell } from '../../../contract/text/splitText';

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
	linesOfCell(cell).flatMap((line) => partsOf(line).map(({ text }) => text));

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
	isQuoted(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;

const isQuoted = (text: string): boolean =>
	text.length > 2 &&
	text.startsWith('"') &&
	text.endsWith('"') &&
	!text.slice(1, -1).replaceAll('""', '').includes('"');

function splitLines(cell: string, isKnown: (name: string) => boolean): CellNames {
	const lines = linesOfCell(cell).map((line) => splitLine(line, isKnown));
	const unclear = lines.find((line) => 'ways' in line);
	if (unclear !== undefined) return unclear;
	const unknown = lines.flatMap((line) => ('unknown' in line ? line.unknown : []));
	if (unknown.length > 0) return { unknown };
	return { names: lines.flatMap((line) => ('names' in line ? line.names : [])) };
}

function splitLine(line: string, isKnown: (name: string) => boolean): CellNames {
	if (isKnown(line)) return { names: [line] };
	const parts = partsOf(line);
	const found = parts.map((_part, start) => namesFrom(line, parts, start, isKnown));
	const ways = waysOf(found);
	if (ways.length > 1) return { ways: ways.map(namesOn) };
	return ways.length === 1
		? { names: ways.flatMap(namesOn) }
		: { unknown: strangers(parts, found) };
}

/** A known name that parts make, and the part behind it. */
interface Made {
	readonly name: string;
	readonly end: number;
}

/** Longest name that is put together of parts: Zscaler's are of 255 letters at most. It keeps long cells quick. */
const LONGEST = 256;

function namesFrom(
	line: string,
	parts: readonly Part[],
	start: number,
	isKnown: (name: string) => boolean,
): Made[] {
	const from = parts[start]?.from ?? 0;
	const made: Made[] = [];
	for (let end = start + 1; end <= parts.length; end++) {
		const to = parts[end - 1]?.to ?? from;
		if (end > start + 1 && to - from > LONGEST) break;
		const name = line.slice(from, to).trim();
		if (isKnown(name)) made.push({ name, end });
	}
	return made;
}

/** One way of reading the rest of a line: a name, and how it goes on. */
interface Way {
	readonly name: string;
	readonly rest?: Way;
}

/** All ways in which the parts make known names, found from the end; two are enough to know of. */
function waysOf(found: readonly (readonly Made[])[]): Way[] {
	const ways: (Way | undefined)[][] = [];
	ways[found.length] = [undefined];
	for (let start = found.length - 1; start >= 0; start--) {
		ways[start] = (found[start] ?? [])
			.flatMap(({ name, end }) => (ways[end] ?? []).map((rest) => ({ name, rest })))
			.slice(0, 2);
	}
	return (ways[0] ?? []).filter((way) => way !== undefined);
}

function namesOn(first: Way): string[] {
	const names: string[] = [];
	for (let way: Way | undefined = first; way !== undefined; way = way.rest) names.push(way.name);
	return names;
}

/** Parts that belong to no known name; all that are none themselves, where each belongs to one. */
function strangers(parts: readonly Part[], found: readonly (readonly Made[])[]): string[] {
	const held = new Set<number>();
	found.forEach((names, start) => {
		for (const { end } of names) for (let at = start; at < end; at++) held.add(at);
	});
	const apart = parts.filter((_part, at) => !held.has(at));
	const isName = (at: number): boolean => (found[at] ?? []).some(({ end }) => end === at + 1);
	const strange = apart.length > 0 ? apart : parts.filter((_part, at) => !isName(at));
	return strange.map(({ text }) => text);
}

function partsOf(line: string): Part[] {
	let behind = 0;
	return line
		.split(/[,;]/)
		.map((text) => {
			const from = behind;
			behind += text.length + 1;
			return { text: text.trim(), from, to: from + text.length };
		})
		.filter(({ text }) => text !== '');
}
