import { chunk, groupBy, omit, pickBy } from 'lodash';

import type { Operation } from '../catalogue/grammar';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../contract/json/json';
import type { CallInput } from './callOperation';

/** What one item asks for, before it is joined with others. */
export interface ItemCall {
	readonly index: number;
	readonly input: CallInput;
}

/** One call that serves several items. */
export interface GatheredCall {
	readonly asked: readonly ItemCall[];
	readonly input: CallInput;
}

/**
 * Joins the items that differ in their lists alone into as few calls as the API takes. Values
 * that several items name are sent once.
 */
export function gatherCalls(operation: Operation, asked: readonly ItemCall[]): GatheredCall[] {
	if (operation.gathers === undefined) {
		return asked.map((one) => ({ asked: [one], input: one.input }));
	}
	const groups = Object.values(groupBy(asked, ({ input }) => sharedPart(input)));
	return groups.flatMap((group) =>
		operation.body.kind === 'array'
			? arrayCalls(group, operation.body.batch)
			: [{ asked: group, input: joinedInput(group) }],
	);
}

/** The entries of an answer that belong to an item; all of it where it cannot be told. */
export function answerFor(
	{ gathers }: Operation,
	{ input }: ItemCall,
	answer: readonly JsonObject[],
): JsonObject[] {
	const key = gathers?.answeredBy;
	if (key === undefined) return [...answer];
	const own = new Set(valuesOf(input).map(String));
	return answer.filter((entry) => own.has(String(entry[key])));
}

/** Everything but the lists, which may be joined. */
const sharedPart = ({ params, query, body }: CallInput): string =>
	JSON.stringify([params, query, isJsonObject(body) ? omit(body, Object.keys(listsOf(body))) : []]);

const listsOf = (body: JsonObject): Record<string, Json[]> => pickBy(body, isJsonList);

const valuesOf = ({ body }: CallInput): Json[] => (isJsonList(body) ? body : []);

function joinedInput(group: readonly ItemCall[]): CallInput {
	const lists = new Map<string, Set<Json>>();
	for (const { input } of group) {
		for (const [name, values] of Object.entries(
			isJsonObject(input.body) ? listsOf(input.body) : {},
		)) {
			const joined = lists.get(name) ?? new Set();
			for (const value of values) joined.add(value);
			lists.set(name, joined);
		}
	}
	const first = group[0]?.input ?? {};
	const joined = [...lists].map(([name, values]) => [name, [...values]] as const);
	const shared = isJsonObject(first.body) ? first.body : {};
	return { ...first, body: { ...shared, ...Object.fromEntries(joined) } };
}

function arrayCalls(group: readonly ItemCall[], batch?: number): GatheredCall[] {
	const values = [...new Set(group.flatMap(({ input }) => valuesOf(input)))];
	const calls = chunk(values, batch ?? values.length).map((part) => {
		const sent = new Set(part);
		return {
			asked: group.filter(({ input }) => valuesOf(input).some((value) => sent.has(value))),
			input: { ...group[0]?.input, body: part },
		};
	});
	// What names nothing is for Zscaler to refuse: it must not go by as if it had been done.
	const empty = group.filter(({ input }) => valuesOf(input).length === 0);
	return [...calls, ...empty.map((one) => ({ asked: [one], input: one.input }))];
}
