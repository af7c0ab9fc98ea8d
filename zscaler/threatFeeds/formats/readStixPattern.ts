import type { Reason } from '../../network/reasons';
import { tokenisePattern, type Token } from './tokenisePattern';
import type { IndicatorKind } from '../../network/indicatorKind';

export interface PatternValue {
	readonly value: string;
	readonly kind: IndicatorKind;
}

/** In how many ways a part of a pattern can be fulfilled. */
interface Ways {
	/** By one of these values alone. */
	readonly values: Map<string, PatternValue>;
	/** Without any value that a list can hold. */
	readonly free: boolean;
	/** By several values at once, which a list cannot tell. */
	readonly several: boolean;
}

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
/** Brackets in brackets: no person and no tool writes more. */
const DEEPEST = 50;

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

function judge({ values, free, several }: Ways): PatternValue[] | Reason {
	if (values.size > 0) return [...values.values()];
	return free && !several ? 'otherKind' : 'pattern';
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

function readEither(cursor: Cursor): Ways {
	let ways = readBoth(cursor);
	while (takeWord(cursor, 'OR')) ways = either(ways, readBoth(cursor));
	return ways;
}

function readBoth(cursor: Cursor): Ways {
	let ways = readTerm(cursor);
	while (takeWord(cursor, 'AND') || takeWord(cursor, 'FOLLOWEDBY')) {
		ways = both(ways, readTerm(cursor));
	}
	return ways;
}

function either(some: Ways, others: Ways): Ways {
	for (const [key, value] of others.values) {
		if (!some.values.has(key)) some.values.set(key, value);
	}
	return {
		values: some.values,
		free: some.free || others.free,
		several: some.several || others.several,
	};
}

/** A value goes with itself, and with what needs none. */
function both(some: Ways, others: Ways): Ways {
	const [many, few] =
		some.values.size < others.values.size ? ([others, some] as const) : ([some, others] as const);
	const shared = [...few.values].filter(([key]) => many.values.has(key));
	const clash = many.values.size > 1 ? few.values.size > 0 : shared.length < few.values.size;
	const kept = few.free ? many.values : new Map(shared);
	if (many.free) for (const [key, value] of few.values) kept.set(key, value);
	return {
		values: kept,
		free: some.free && others.free,
		several: clash || (some.several && canBe(others)) || (others.several && canBe(some)),
	};
}

const canBe = ({ values, free, several }: Ways): boolean => free || several || values.size > 0;

function readTerm(cursor: Cursor): Ways {
	for (const [open, close] of [
		['(', ')'],
		['[', ']'],
	] as const) {
		if (!takeWord(cursor, open)) continue;
		if (++cursor.depth > DEEPEST) throw new PatternError('pattern');
		const ways = readEither(cursor);
		cursor.depth--;
		if (!takeWord(cursor, close)) throw new PatternError('malformed');
		skipQualifiers(cursor);
		return ways;
	}
	return readComparison(cursor);
}

function readComparison(cursor: Cursor): Ways {
	const path = take(cursor);
	if (path.kind !== 'word') throw new PatternError('malformed');
	const kind = paths.get(path.value.toLowerCase());
	const negated = takeWord(cursor, 'NOT');
	const operator = take(cursor).value.toUpperCase();
	const constants = operator === 'EXISTS' ? [] : readConstants(cursor);
	if (kind === undefined) return waysOf([], true);
	const listable =
		operator === '=' || operator === 'IN' || (operator === 'ISSUBSET' && kind === 'ip');
	// No value fulfils it: a way to fulfil the whole may still lead around it.
	if (negated || !listable) return waysOf([], false);
	return waysOf(
		constants.map((value) => ({ value, kind })),
		false,
	);
}

const waysOf = (values: readonly PatternValue[], free: boolean): Ways => ({
	values: new Map(values.map((each) => [each.value, each])),
	free,
	several: false,
});

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
		const number = token.kind === 'word' && /^\d{1,40}(?:\.\d{1,40})?$/.test(token.value);
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
