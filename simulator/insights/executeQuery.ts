import { isItem, listOf, type Item } from '../call';
import type { Field, Value } from './parseQuery';
import { refuse } from './refusal';
import { reports } from './reports';
import { DAY_MS } from '../durations';

/** No tenant holds data for another stretch: zscaler-mcp-server, tools/zins/_common.py, 2026-11. */
const lengthsInDays = [7, 14];

/** The data of a query that the schema knows. */
export const executeQuery = (
	fields: readonly Field[],
	variables: Item,
	settings: { readonly isEmpty: boolean },
): Item =>
	Object.fromEntries(
		fields.map((domain) => [
			domain.alias,
			Object.fromEntries(
				domain.fields.map((field) => {
					const args = argumentsOf(field, variables);
					checkTimes(args, field, [domain.alias, field.alias]);
					const report = reports[`${domain.name}/${field.name}`]?.(args) ?? {};
					return [field.alias, select(report, field.fields, variables, settings.isEmpty)];
				}),
			),
		]),
	);

/** That it refuses is known, the words are not. */
function checkTimes(args: Item, field: Field, path: readonly string[]): void {
	if (args.start_time === undefined) return;
	const days = (Number(args.end_time) - Number(args.start_time)) / DAY_MS;
	if (!lengthsInDays.includes(days))
		throw refuse('Invalid time interval, it must be 7 or 14 days', 'BAD_REQUEST', field, path);
}

const argumentsOf = ({ args }: Field, variables: Item): Item =>
	Object.fromEntries(
		Object.entries(args)
			.map(([name, value]) => [name, valueOf(value, variables)])
			.filter(([, value]) => value !== undefined),
	) as Item;

const valueOf = (value: Value, variables: Item): unknown =>
	'variable' in value ? variables[value.variable] : value.value;

const select = (
	item: Item,
	fields: readonly Field[],
	variables: Item,
	isEmpty: boolean,
): Item | null =>
	Object.fromEntries(
		fields.map((field) => {
			const value = item[field.name] ?? null;
			if (Array.isArray(value) && field.fields.length > 0) {
				const entries = isEmpty ? [] : pick(value.filter(isItem), argumentsOf(field, variables));
				return [field.alias, entries.map((each) => select(each, field.fields, variables, isEmpty))];
			}
			return [field.alias, isItem(value) ? select(value, field.fields, variables, isEmpty) : value];
		}),
	);

/** Filtered, ordered, limited. */
function pick(entries: readonly Item[], { filter_by, order_by, limit }: Item): Item[] {
	const filters = Object.entries(isItem(filter_by) ? filter_by : {});
	const kept = entries.filter((entry) =>
		filters.every(([name, filter]) => passes(entry[name], isItem(filter) ? filter : {})),
	);
	for (const order of listOf(order_by).filter(isItem).reverse()) {
		const [[name, way] = ['', '']] = Object.entries(
			'field_name' in order ? { [String(order.field_name)]: order.order } : order,
		);
		kept.sort((one, other) => compare(one[name], other[name]) * (way === 'ASC' ? 1 : -1));
	}
	return kept.slice(0, limit === undefined || limit === null ? undefined : Number(limit));
}

const passes = (value: unknown, filter: Item): boolean =>
	(filter.eq === undefined || filter.eq === value) &&
	(filter.ne === undefined || filter.ne !== value) &&
	(filter.in === undefined || listOf(filter.in).includes(value)) &&
	!listOf(filter.nin).includes(value);

const compare = (one: unknown, other: unknown): number =>
	typeof one === 'number' && typeof other === 'number'
		? one - other
		: String(one).localeCompare(String(other));
