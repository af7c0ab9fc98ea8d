import { composeOperations } from './composeOperations';
import { expandOperations } from './expandOperations';
import type { ActionSpec } from './operations';
import { type ProductId, products } from '../../contract/products';
import type { Resource, ResourceSpec, Row } from './resource';

/** A row: `resource('urlCategory', 'URL Category', '/urlCategories', {...})`. */
export const resource = (
	id: string,
	label: string,
	path: string,
	spec: ResourceSpec = {},
): Row => ({ id, label, path, single: false, spec });

/** A row for a settings page: one object without id, read and written as a whole. */
export const settings = (
	id: string,
	label: string,
	path: string,
	spec: ResourceSpec = {},
): Row => ({ id, label, path, single: true, spec: { verbs: ['get', 'update'], ...spec } });

/** A row for things that are only asked or done, without objects behind them. */
export const service = (
	id: string,
	label: string,
	actions: readonly ActionSpec[],
	spec: ResourceSpec = {},
): Row => ({ id, label, path: '', single: true, spec: { verbs: [], actions, ...spec } });

/** The rows of one menu area of the admin console. */
export const area = (product: ProductId, name: string, rows: readonly Row[]): Resource[] =>
	rows.map((row) => toResource(product, name, row));

function toResource(product: ProductId, areaName: string, row: Row): Resource {
	const { verbs: _v, actions: _a, paths: _p, verbQuery: _q, ...more } = row.spec;
	const { answers: _n, expects: _e, timeRanges: _s, ...spec } = more;
	const noun = nounOf(row.label);
	const nouns = row.spec.plural ? nounOf(row.spec.plural) : pluralOf(noun);
	const operations = expandOperations(product, { noun, nouns }, row);
	return {
		...spec,
		id: product + row.id.charAt(0).toUpperCase() + row.id.slice(1),
		product,
		area: areaName,
		label: `${products[product].label} ${row.label}`,
		noun,
		nouns,
		key: row.spec.key ?? 'id',
		nameField: row.spec.nameField ?? 'name',
		everyday: row.spec.everyday ?? false,
		single: row.single,
		fields: row.spec.fields ?? [],
		filters: row.spec.filters ?? [],
		parents: row.spec.parents ?? [],
		lookups: row.spec.lookups ?? [],
		operations,
		composed: composeOperations({ nouns }, operations),
	};
}

/** 'URL Category' -> 'URL category': words that are not all capitals are lowered. */
export const nounOf = (label: string): string =>
	label
		.split(' ')
		.map((word) => (/^[A-Z][a-z]+(-[A-Za-z][a-z]*)*$/.test(word) ? word.toLowerCase() : word))
		.join(' ');

/** What stands in brackets behind a noun, such as a version, has no plural. */
function pluralOf(noun: string): string {
	const [, word = noun, behind = ''] = /^(.*?)( \(.*\))?$/.exec(noun) ?? [];
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies${behind}`;
	return `${word}${/(s|x|ch)$/.test(word) ? 'es' : 's'}${behind}`;
}
