import { quote } from '../../contract/text/quote';
import type { Fault, RecordSink } from './fault';
import { type Boundaries, findBoundaries } from './findBoundaries';
import { parseRecord } from './parseRecord';
import { splitRestarts } from './splitRestarts';
import { unlist } from './unlist';
import { repairRecord } from './repairRecord';
import { scanJson, startScan, type Scan } from './scanJson';

/** Longer than this is no record; Cloud NSS posts batches of 16 KB to some MB. */
const LONGEST_RECORD = 1_000_000;
/** In a line that is not well-formed, a list of objects within a record is followed this far. */
const LONGEST_LIST = 256_000;

interface Splitting {
	readonly sink: RecordSink;
	line: number;
	/** Pieces of a line whose end is still to come. */
	tail: string[];
	/** Lines of a record that goes on, and how far it has been followed. */
	pending?: {
		readonly lines: string[];
		readonly scan: Scan;
		readonly line: number;
		length: number;
	};
}

export interface RecordSplitter {
	readonly write: (text: string) => void;
	readonly end: () => void;
}

/**
 * Takes a post apart, in whatever shape it comes: an object, a list, an object a line, objects one
 * after another with commas or without, over several lines, behind a syslog header. A record that is
 * not well-formed is repaired or refused by itself; those around it are taken.
 */
export function splitRecords(sink: RecordSink): RecordSplitter {
	const splitting: Splitting = { sink, line: 0, tail: [] };
	return {
		write: (text) => {
			let from = 0;
			for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
				takeLine(splitting, endTail(splitting, text.slice(from, end)));
				from = end + 1;
			}
			if (from < text.length) splitting.tail.push(text.slice(from));
		},
		end: () => {
			takeLine(splitting, endTail(splitting, ''));
			endPending(splitting);
		},
	};
}

function endTail(splitting: Splitting, piece: string): string {
	const { tail } = splitting;
	if (tail.length > 0) splitting.tail = [];
	return tail.length === 0 ? piece : tail.join('') + piece;
}

function takeLine(splitting: Splitting, line: string): void {
	splitting.line++;
	const text = line.trim();
	if (text === '') return;
	if (splitting.pending !== undefined) {
		continuePending(splitting, line);
		return;
	}
	const records = text.endsWith(',') ? parseRecord(unlist(text)) : parseRecord(text);
	if (records === undefined) separate(splitting, text);
	else for (const record of records) splitting.sink.take(record, false);
}

/** Takes the records of a line that is not well-formed as a whole. */
function separate(splitting: Splitting, text: string): void {
	let from = text.indexOf('{');
	if (from === -1) {
		if (/[^[\],\s]/.test(text)) refuse(splitting, 'notJson', text);
		return;
	}
	const boundaries = findBoundaries(text);
	while (from !== -1) {
		const { scan, closed, end } = findEnd(text, from, boundaries);
		const exact = closed === -1 ? undefined : parseRecord(text.slice(from, closed));
		if (exact === undefined && end === text.length && scan.open.length > 0) {
			const { line } = splitting;
			splitting.pending = { lines: [text.slice(from)], scan, length: end - from, line };
			return;
		}
		if (exact === undefined) takePiece(splitting, text.slice(from, end));
		else for (const record of exact) splitting.sink.take(record, false);
		from = text.indexOf('{', exact === undefined ? end : closed);
	}
}

interface End {
	readonly scan: Scan;
	/** Where its outermost bracket closes, exclusive; -1 if it does not. */
	readonly closed: number;
	/** Where the next record begins, or the text ends. */
	readonly end: number;
}

/** Looks up to the next boundary, or a later one if the record holds a list of objects. */
function findEnd(text: string, from: number, boundaryAfter: Boundaries): End {
	const scan = startScan();
	let scanned = from;
	for (;;) {
		const end = boundaryAfter(scanned);
		const closed = scanJson(scan, text.slice(scanned, end));
		const isWithinList = !scan.isInText && scan.open.at(-1) === '[';
		const isFarEnough = end === text.length || end - from > LONGEST_LIST;
		if (closed !== -1) return { scan, closed: scanned + closed, end };
		if (isFarEnough || !isWithinList) return { scan, closed, end };
		scanned = end;
	}
}

function takePiece(splitting: Splitting, piece: string): void {
	if (takeExact(splitting, piece)) return;
	for (const part of splitRestarts(piece)) {
		const lines = part.split(besideValue);
		const isWhole = lines.length === 1 || typeof repairRecord(part) !== 'string';
		for (const each of isWhole ? [part] : lines) {
			if (isWhole || !takeExact(splitting, each)) takeRepaired(splitting, each);
		}
	}
}

/** Where a line ends at a colon: the next is its value, or else a record of its own. */
const besideValue = /(?<=:)[ \t\r]*\n\s*(?=\{\s{0,8}")/;

function takeExact({ sink }: Splitting, piece: string): boolean {
	const parsed = parseRecord(piece) ?? parseRecord(unlist(piece));
	for (const record of parsed ?? []) sink.take(record, false);
	return parsed !== undefined;
}

function takeRepaired(splitting: Splitting, part: string): void {
	const repaired = repairRecord(part);
	if (typeof repaired === 'string') refuse(splitting, repaired, part);
	else splitting.sink.take(repaired, true);
}

/** A record goes on in the next line, unless that line begins one of its own. */
function continuePending(splitting: Splitting, line: string): void {
	const { pending } = splitting;
	if (pending === undefined) return;
	const isWithin = !pending.scan.isInText && pending.scan.open.at(-1) === '[';
	const isValue = pending.lines.at(-1)?.trimEnd().endsWith(':') === true;
	const isTooLong = pending.length + line.length > LONGEST_RECORD;
	if (isTooLong || (/^\s*(?:[[,]\s*)?\{\s*"/.test(line) && !isWithin && !isValue)) {
		endPending(splitting);
		splitting.line--;
		takeLine(splitting, line);
		return;
	}
	const end = scanJson(pending.scan, `\n${line}`) - 1;
	pending.lines.push(end < 0 ? line : line.slice(0, end));
	pending.length += line.length;
	if (end < 0) return;
	endPending(splitting);
	splitting.line--;
	takeLine(splitting, line.slice(end));
}

function endPending(splitting: Splitting): void {
	const { pending } = splitting;
	if (pending === undefined) return;
	delete splitting.pending;
	const { line } = splitting;
	splitting.line = pending.line;
	takePiece(splitting, pending.lines.join('\n'));
	splitting.line = line;
}

/** Characters of a piece that is no record. */
const SHOWN = 200;

function refuse({ sink, line }: Splitting, reason: Fault['reason'], text: string): void {
	sink.refuse({ reason, text: quote(text, undefined, SHOWN), line });
}
