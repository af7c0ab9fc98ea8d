import type { IndicatorKind } from '../indicator';
import type { Reason } from '../reasons';
import { tokenisePattern, type Token } from './tokenisePattern';

export interface PatternValue {
	readonly value: string;
	readonly kind: IndicatorKind;
}

/** One way to fulfil a pattern: all of these at once. */
type Way = readonly PatternValue[];

/** Object paths whose constant a list can hold. */
const paths = new Map<string, IndicatorKind>([
	['url:value', 'url'],
	['domain-name:value', 'domain'],
	['ipv4-addr:value', 'ip'],
	['ipv6-addr:value', 'ip'],
	['network-traffic:dst_ref.value', 'ip'],
	['file:hashes.md5', 'md5'],
	["file:hashes.'md5'", 'md5'],
]);
/** More ways than this is a pattern multiplied out, not a list of indicators. */
const mostWays = 10_000;
/** Brackets in brackets: no person and no tool writes more. */
const deepest = 50;

/**
 * The values of a STIX 2.1 pattern, each of which fulfils it: `[url:value = 'a' OR url:value = 'b']`
 * has two, and of a file's SHA-256 or MD5 the MD5 is one. What else is asked for beside a value (a
 * port, a file name) narrows it and is let go; two listable things asked for at once cannot be held
 * by a list. Qualifiers say nothing here.
 */
export function readStixPattern(pattern: string): PatternValue[] | Reason {
	const tokens = tokenisePattern(pattern);
	if (tokens === undefined) return 'malformed';
	try {
		const cursor = { tokens, at: 0, depth: 0 };
		const ways = readEither(cursor);
		if (cursor.at < tokens.length) return 'malformed';
		return judge(ways);
	} catch (error) {
		if (error instanceof PatternError) return error.reason;
		throw error;
	}
}

function judge(ways: readonly Way[]): PatternValue[] | Reason {
	const values = ways.flatMap((way) => {
		const [first] = way;
		return first !== undefined && way.every(({ value }) => value === first.value) ? [first] : [];
	});
	if (values.length > 0) return values;
	return ways.length > 0 && ways.every((way) => way.length === 0) ? 'otherKind' : 'pattern';
}

interface Cursor {
	readonly tokens: readonly Token[];
	at: number;
	/** Of brackets that are open. */
	depth: number;
}

class PatternError extends Error {
	constructor(readonly reason: Reason) {
		super(reason);
	}
}

function readEither(cursor: Cursor): Way[] {
	const ways = readBoth(cursor);
	while (takeWord(cursor, 'OR')) for (const way of readBoth(cursor)) ways.push(way);
	return ways;
}

function readBoth(cursor: Cursor): Way[] {
	let ways = readTerm(cursor);
	while (takeWord(cursor, 'AND') || takeWord(cursor, 'FOLLOWEDBY')) {
		const others = readTerm(cursor);
		if (ways.length * others.length > mostWays) throw new PatternError('pattern');
		ways = ways.flatMap((way) => others.map((other) => [...way, ...other]));
	}
	return ways;
}

function readTerm(cursor: Cursor): Way[] {
	for (const [open, close] of [
		['(', ')'],
		['[', ']'],
	] as const) {
		if (!takeWord(cursor, open)) continue;
		if (++cursor.depth > deepest) throw new PatternError('pattern');
		const ways = readEither(cursor);
		cursor.depth--;
		if (!takeWord(cursor, close)) throw new PatternError('malformed');
		skipQualifiers(cursor);
		return ways;
	}
	return readComparison(cursor);
}

function readComparison(cursor: Cursor): Way[] {
	const path = take(cursor);
	if (path.kind !== 'word') throw new PatternError('malformed');
	const kind = paths.get(path.value.toLowerCase());
	const negated = takeWord(cursor, 'NOT');
	const operator = take(cursor).value.toUpperCase();
	const constants = operator === 'EXISTS' ? [] : readConstants(cursor);
	if (kind === undefined) return [[]];
	const listable =
		operator === '=' || operator === 'IN' || (operator === 'ISSUBSET' && kind === 'ip');
	// No value fulfils it: a way to fulfil the whole may still lead around it.
	if (negated || !listable) return [];
	return constants.map((value) => [{ value, kind }]);
}

function readConstants(cursor: Cursor): string[] {
	if (!takeWord(cursor, '(')) return [readConstant(cursor)];
	const constants = [readConstant(cursor)];
	while (takeWord(cursor, ',')) constants.push(readConstant(cursor));
	if (!takeWord(cursor, ')')) throw new PatternError('malformed');
	return constants;
}

/** Times, bytes and hexadecimal constants have a letter before the quote: t'2026-11-01T00:00:00Z'. */
function readConstant(cursor: Cursor): string {
	const token = take(cursor);
	const next = cursor.tokens[cursor.at];
	const prefixed = token.kind === 'word' && /^[tbh]$/.test(token.value) && next?.kind === 'text';
	return prefixed ? take(cursor).value : token.value;
}

/** `WITHIN 5 SECONDS`, `REPEATS 2 TIMES`, `START t'...' STOP t'...'`. */
function skipQualifiers(cursor: Cursor): void {
	const words = ['WITHIN', 'REPEATS', 'START', 'STOP', 'SECONDS', 'TIMES', 't'];
	for (;;) {
		const token = cursor.tokens[cursor.at];
		if (token === undefined) return;
		const number = token.kind === 'word' && /^\d+(\.\d+)?$/.test(token.value);
		const time = token.kind === 'text' || token.value.startsWith("t'");
		if (!number && !time && !words.includes(token.value)) return;
		cursor.at++;
	}
}

function take(cursor: Cursor): Token {
	const token = cursor.tokens[cursor.at++];
	if (token === undefined) throw new PatternError('malformed');
	return token;
}

function takeWord(cursor: Cursor, word: string): boolean {
	const token = cursor.tokens[cursor.at];
	if (token?.kind !== 'word' || token.value.toUpperCase() !== word) return false;
	cursor.at++;
	return true;
}
