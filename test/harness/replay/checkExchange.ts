import { isEqual } from 'lodash';

import type { Operation } from '../../../zscaler/catalogue/grammar';
import { readPages } from '../../../zscaler/client/readPages';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import type { Query } from '../../../zscaler/contract/ports';
import type { ApiRequest } from '../../../zscaler/contract/apiRequest';
import { buildRequest } from '../../../zscaler/objects/plan/buildRequest';
import { compareRequest } from './compareRequest';
import { exactText } from './exactJson';
import { fittingAnswer, mark } from './fittingAnswer';
import { expectItems } from './expectItems';
import { type Expected, expectOutcome } from './expectOutcome';
import type { Found } from './findOperation';
import { type Play, setStage, type Stage } from './playExchange';
import type { Exchange } from './readExchanges';

const DAY = 86_400_000;

/** Runs the exchange through the client; what is wrong, or nothing. */
export async function checkExchange(exchange: Exchange, found: Found): Promise<string | undefined> {
	const request = requestOf(exchange, found);
	const expected = expectOutcome(exchange, request.repeatable);
	if (expected.kind !== undefined) return checkFailure(exchange, found, request, expected);
	const { value, stage } = await play(exchange, found, request);
	return (
		compareAll(stage, exchange, 1) ??
		(value instanceof Error ? `failed: ${value.message}` : undefined) ??
		compareValue(exchange, found, value) ??
		(await checkPaging(exchange, found, request))
	);
}

function requestOf({ url, body }: Exchange, { resource, operation, params }: Found): ApiRequest {
	const fixed = Object.keys(operation.fixedQuery);
	const names = [...new Set(url.searchParams.keys())].filter(
		(name) => readsAll(operation) || !fixed.includes(name),
	);
	const query: Query = Object.fromEntries(
		names.map((name) => {
			const values = url.searchParams.getAll(name);
			return [name, values.length === 1 ? (values[0] ?? '') : values];
		}),
	);
	const { customerId, ...own } = params;
	const unasked = readsAll(operation) ? fixed.map((name) => [name, undefined]) : [];
	return buildRequest(
		resource,
		operation,
		{ params: own, query: { ...Object.fromEntries(unasked), ...query }, body },
		customerId,
	);
}

/** What we always ask so that a reading tells all is ours to choose, as the size of pages is. */
const readsAll = ({ verb }: Operation): boolean => verb === 'get' || verb === 'getMany';

interface Outcome {
	/** The answer's body, the items of a list, or the error. */
	readonly value: unknown;
	readonly stage: Stage;
}

async function play(
	exchange: Exchange,
	found: Found,
	request: ApiRequest,
	how: Play = {},
): Promise<Outcome> {
	const stage = setStage(exchange, found, how);
	const { answer, paging } = found.operation;
	try {
		if (answer !== 'items') return { value: (await stage.client.call(request)).body, stage };
		const pages = readPages(stage.client, request, paging, { pageSize: null });
		return { value: await collect(pages), stage };
	} catch (error) {
		return { value: error, stage };
	}
}

async function collect<T>(pages: AsyncIterable<T>): Promise<T[]> {
	const items: T[] = [];
	for await (const item of pages) items.push(item);
	return items;
}

/** The right error at once when there is no time; and success where it passes and there is. */
async function checkFailure(
	exchange: Exchange,
	found: Found,
	request: ApiRequest,
	expected: Expected,
): Promise<string | undefined> {
	const { passes, wait = 0 } = expected;
	const renewed = expected.kind === 'sessionEnded';
	const hurried = await play(exchange, found, request, { maxWait: renewed ? DAY : 0 });
	const tries = renewed ? 2 : 1;
	const wrong = compareAll(hurried.stage, exchange, tries) ?? compareError(hurried.value, expected);
	if (wrong !== undefined || !passes) return wrong;
	const answer = fittingAnswer(found.operation);
	const patient = await play(exchange, found, request, {
		after: { times: 1, answer },
		maxWait: DAY,
	});
	if (patient.value instanceof Error) return `not tried again: ${patient.value.message}`;
	if (patient.stage.slept() < wait) return `tried again after ${patient.stage.slept()} ms already`;
	return compareAll(patient.stage, exchange, 2);
}

function compareError(value: unknown, { kind, words, code }: Expected): string | undefined {
	if (!(value instanceof ZscalerError)) return `no ZscalerError ${kind}, but ${String(value)}`;
	if (value.facts.kind !== kind) return `error ${value.facts.kind} instead of ${kind}`;
	if (code !== undefined && value.facts.code !== code)
		return `code ${value.facts.code} for ${code}`;
	if (value.message.trim() === '') return 'an error without a message';
	return words === undefined || value.message.includes(words)
		? undefined
		: `'${value.message}' leaves out '${words}'`;
}

function compareAll({ sent }: Stage, exchange: Exchange, times: number): string | undefined {
	if (sent.length !== times) return `${sent.length} requests instead of ${times}`;
	return sent.map((request) => compareRequest(request, exchange)).find(Boolean);
}

function compareValue(
	exchange: Exchange,
	{ operation }: Found,
	value: unknown,
): string | undefined {
	const { answer, wire } = exchange;
	const same = {
		items: () => isEqual(value, expectItems(answer)),
		item: () => isEqual(value, answer),
		value: () => isEqual(value, answer),
		nothing: () => true,
		text: () => value === exactText(wire),
		file: () => Buffer.isBuffer(value) && value.toString() === exactText(wire),
	};
	return same[operation.answer]() ? undefined : `the answer reads as ${JSON.stringify(value)}`;
}

/** Read with paging of our own, the list is the same, and ends. */
async function checkPaging(
	exchange: Exchange,
	found: Found,
	request: ApiRequest,
): Promise<string | undefined> {
	const { answer, paging } = found.operation;
	if (answer !== 'items') return undefined;
	const body = Array.isArray(exchange.answer) ? [] : { totalCount: 0 };
	const empty = { status: 200, headers: mark, body };
	const { client } = setStage(exchange, found, { after: { times: 1, answer: empty } });
	const items = await collect(readPages(client, request, paging));
	return isEqual(items, expectItems(exchange.answer)) ? undefined : 'paging loses or repeats items';
}
