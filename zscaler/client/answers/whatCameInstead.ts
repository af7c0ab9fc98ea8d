import { get } from 'lodash';

import { isJsonObject, type JsonObject } from '../../contract/json/json';
import { hasMark } from '../../contract/text/hasMark';
import { isPage } from '../../contract/text/isPage';
import { quote } from '../../contract/text/quote';
import { saysWhatAllSay } from '../../contract/text/saidByAll';
import type { Redact } from '../../contract/text/secrets';
import type { ApiRequest } from '../../contract/apiRequest';
import { findList } from '../readItems';
import type { HttpAnswer } from '../../contract/ports';
import { readBody } from '../readBody';
import { isStream } from '../readRefusal';
import { describe, isEmptyBody, beginningOf } from '../../transport/describe';
import { hasShape } from './hasShape';
import { holdsGraph } from './holdsGraph';
import { isAwaited, isOpen } from './isOpen';
import { isOfRow } from './isOfRow';
import { isBlank, saysDone, tellsOfFailure, whoseObject } from './whoseObject';

/** What a request says of its answer. */
export type Contract = Pick<ApiRequest, 'answer' | 'expects' | 'changes'> &
	Partial<Pick<ApiRequest, 'method' | 'writes'>> & {
		/** In which an answer of GraphQL is looked for what was asked. */
		readonly body?: unknown;
	};

/** What is known besides the answer. */
export interface Circumstances {
	/** Zscaler's answers are known to bear its mark. */
	readonly marked?: true;
	readonly redact?: Redact;
}

/**
 * What came in place of the answer that the call has by contract, in words; nothing where it holds. A
 * status of success alone is no contract: proxies, portals and sign-in pages have it as well.
 */
export function whatCameInstead(
	contract: Contract,
	answer: HttpAnswer,
	{ marked, redact }: Circumstances = {},
): string | undefined {
	const held = isHeld(contract, answer, { marked, redact });
	if (held === true) return undefined;
	return held === false ? describe(answer, redact) : held;
}

/** Whether the contract holds; in words why not, where the answer itself does not show it. */
type Held = boolean | string;

function isHeld(contract: Contract, answer: HttpAnswer, { marked, redact }: Circumstances): Held {
	const { status, headers, body } = answer;
	if (status >= 300) return false;
	// What comes piece by piece is looked at by who reads it.
	if (isStream(body)) return true;
	if (isPage(headers, beginningOf(body) ?? '')) return false;
	if (!successes.has(status)) return `an answer with the status ${status}`;
	if (tellsOfFailure(body)) return failure(body, redact);
	const { answer: kind, expects = {}, changes } = contract;
	if (contract.method === 'DELETE' && !isEmptyBody(body) && kind === 'nothing' && !saysDone(body)) {
		return false;
	}
	const isAnybodys =
		tellsNothing(answer) ||
		kind === 'nothing' ||
		isOpen(expects, contract.body) ||
		saysWordsAlone(expects, body);
	if (marked === true && isAnybodys && !hasMark(answer)) return false;
	if (expects.graph === true) return holdsGraph(contract, body);
	const isQuiet =
		isEmptyBody(body) && (hasMark(answer) || (kind === 'value' && silent.has(status)));
	if (changes && isQuiet && !isAwaited(expects)) return true;
	if ((contract.writes ?? changes) && !isKnownWrite(contract, answer)) return false;
	if (kind === 'value' && !changes && !isValue(answer, expects)) return false;
	return checks[kind](answer, expects);
}

/** Anybody could answer so: with nothing, or with what holds nothing. */
export const tellsNothing = ({ body }: HttpAnswer): boolean =>
	!saysSomething(body) || findList(body)?.length === 0;

type Expects = NonNullable<Contract['expects']>;

/** Without a mark a value is a bare number or word, or shows whose it is. */
function isValue(answer: HttpAnswer, expects: Expects): boolean {
	const isBare = !Array.isArray(answer.body) && !isJsonObject(answer.body);
	if (isBare || hasMark(answer)) return true;
	const all = [answer.body].flat();
	return expects.recognisedBy !== undefined && all.every((each) => isOfRow(each, expects, false));
}

/**
 * What deeds answer is seldom told anywhere. Anybody can answer with an object of which nobody knows
 * anything: without Zscaler's mark it confirms nothing, be it in words.
 */
function isKnownWrite({ answer: kind, expects = {}, body: asked }: Contract, answer: HttpAnswer) {
	if (hasMark(answer) || isEmptyBody(answer.body)) return true;
	// Bare words are nobody's objects.
	if (kind === 'items') return findList(answer.body, expects)?.every(isJsonObject) ?? false;
	if (kind === 'item' && !isOpen(expects, asked)) return true;
	const { known, recognisedBy } = expects;
	return (known ?? recognisedBy) !== undefined && isOfRow(answer.body, expects, false);
}

type Check = (answer: HttpAnswer, expects: Expects) => Held;

/** Characters in which the headings of a text of rows stand. */
const BEGINNING = 65_536;

/** Statuses of success that Zscaler was seen to give (670 recordings, 2026-03); others come from what lies between. */
const successes: ReadonlySet<number> = new Set([200, 201, 202, 204]);

function failure(body: unknown, redact?: Redact): string {
	const { message, code } = readBody(body);
	const said = message || code;
	return said === '' ? 'an error' : `the error '${quote(said, redact, 100)}'`;
}

/** Statuses of success that may come without a word. */
const silent: ReadonlySet<number> = new Set([201, 202, 204]);

const checks: Readonly<Record<Contract['answer'], Check>> = {
	items: (answer, expects) => {
		const { body } = answer;
		const list = findList(body, expects);
		if (list === undefined) return false;
		// Lists of words are known, lists of lists or of nothing are not.
		const isNone = (item: unknown): boolean => item === null || Array.isArray(item);
		if (list.some(isNone)) return 'a list of something else than objects';
		return (
			list.every((each) => isOfRow(each, expects, hasMark(answer))) || 'a list of other objects'
		);
	},
	item: (answer, expects) => {
		const { body } = answer;
		if (!isJsonObject(body)) return false;
		if (saysSomething(body))
			return isOfRow(body, expects, hasMark(answer))
				? hasAll(answer, body, expects)
				: 'another object';
		return expects.mayBeEmpty === true && hasMark(answer);
	},
	value: ({ body }, { shapes = ['object'] }) =>
		saysSomething(body) && shapes.some((shape) => hasShape(shape, body)),
	nothing: (answer) => {
		const { status, body } = answer;
		if (isEmptyBody(body)) return silent.has(status) || hasMark(answer);
		// Nothing, or an object: no text and no bare word in any recorded write (2026-03).
		if (isScalar(body) || typeof body === 'string') return false;
		return saysSomething(body) || hasMark(answer);
	},
	text: ({ body }, { headings = [] }) => {
		const text = beginningOf(body);
		if (text === undefined || saysNothing(text)) return false;
		const start = text.slice(0, BEGINNING);
		const missing = headings.find((name) => !start.includes(name));
		return missing === undefined || `a text without the column '${missing}'`;
	},
	file: ({ body }) => !saysNothing(beginningOf(body) ?? ''),
};

function hasAll(answer: HttpAnswer, body: JsonObject, { key, says, about }: Expects): Held {
	const shown = { key, isMarked: hasMark(answer) };
	const other = about === undefined ? undefined : whoseObject(body, about, shown);
	if (other !== undefined) return other;
	if (key !== undefined && isBlank(get(body, key) ?? get(body.result, key)))
		return `an object without '${key}'`;
	if (says === undefined) return true;
	const said: unknown = says.in
		.map((name): unknown => get(body, name))
		.find((word) => !isBlank(word));
	if (typeof said === 'string' && says.oneOf.includes(said)) return true;
	if (said === undefined) return `an object without '${says.in.join("' or '")}'`;
	return `the word '${quote(String(said), undefined, 100)}'`;
}

/** A bare word confirms nothing: anybody answers `true`. */
const isScalar = (body: unknown): boolean => typeof body === 'boolean' || typeof body === 'number';

/** A word such as ACTIVE, and nothing by which it would be Zscaler's. */
const saysWordsAlone = ({ says }: Expects, body: unknown): boolean =>
	says !== undefined && isJsonObject(body) && saysWhatAllSay(body);

const saysSomething = (body: unknown): boolean =>
	!(body instanceof Uint8Array) && typeof body === 'object' && body !== null
		? Object.keys(body).length > 0
		: body !== null && !isEmptyBody(body);

/** A text or file that is none: empty, or JSON without content. */
const saysNothing = (text: string): boolean =>
	isEmptyBody(text) || (text.length < 100 && /^\s*(null|\{\s*\}|\[\s*\])\s*$/.test(text));
