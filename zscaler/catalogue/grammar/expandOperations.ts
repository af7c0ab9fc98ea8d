import type { Answer, Expected } from '../../contract/answer';
import { articleOf } from './article';
import { habits } from './habits';
import { isKnown, knownIn, recognisedBy } from './knownBy';
import { gone } from './leaving';
import { list } from './makeFields';
import {
	action,
	type ActionSpec,
	type Body,
	type Operation,
	readList,
	type UsualVerb,
} from './operations';
import { type Product, type ProductId, products } from '../../contract/products';
import type { ResourceSpec, Row } from './resource';
import { allAtOnce } from '../../contract/paging';

const usual: readonly UsualVerb[] = ['getMany', 'get', 'create', 'update', 'delete'];

const answers: Readonly<Record<UsualVerb, Answer>> = {
	getMany: 'items',
	get: 'item',
	create: 'item',
	update: 'item',
	delete: 'nothing',
};

/** 'URL category', 'URL categories' */
export interface Nouns {
	readonly noun: string;
	readonly nouns: string;
}

/** All that a row offers: its usual verbs, then its own actions. */
export function expandOperations(product: ProductId, nouns: Nouns, row: Row): Operation[] {
	const verbs = row.spec.verbs ?? usual;
	return [
		...verbs.map((verb) => usualOperation(products[product], nouns, row, verb)),
		...[
			...listingNames(nouns, row),
			...deletingMany(products[product], nouns, row),
			...(row.spec.actions ?? []),
		].map((spec) => ownOperation(products[product], row, spec)),
	];
}

function usualOperation(product: Product, nouns: Nouns, row: Row, verb: UsualVerb): Operation {
	const { spec } = row;
	const toOne = verb !== 'getMany' && verb !== 'create' && !row.single;
	const path = spec.paths?.[verb] ?? (toOne ? `${row.path}/{id}` : row.path);
	const paging = spec.paging ?? product.paging;
	const labels = usualLabels(nouns, row);
	const answer = spec.answers?.[verb] ?? habits[product.id]?.answers?.[verb] ?? answers[verb];
	return {
		id: verb,
		verb,
		...labels[verb],
		method: methodOf(verb, spec),
		path: expandRoot(product, path),
		query: [
			...(spec.verbQuery?.[verb] ?? (verb === 'getMany' ? (spec.filters ?? []) : [])),
			...(habits[product.id]?.query ?? []),
		],
		fixedQuery: (verb === 'getMany' ? spec.listQuery : verb === 'get' ? spec.getQuery : {}) ?? {},
		body: verb === 'create' || verb === 'update' ? { kind: 'resource' } : { kind: 'none' },
		answer,
		expects: expected(product.id, row, verb, answer),
		paging: answer === 'items' ? paging : allAtOnce,
		timeRange: spec.timeRanges?.[verb],
		changes: verb !== 'getMany' && verb !== 'get',
		writes: verb !== 'getMany' && verb !== 'get',
		carries: [],
	};
}

/** A new object has an id, and says so; one that is read as well. */
function expected(product: ProductId, row: Row, verb: UsualVerb, answer: Answer): Expected {
	const { expects, key = 'id', keyless } = row.spec;
	const isRead = verb === 'get' && !row.single && habits[product]?.keyed === true;
	const isNew = verb === 'create' && keyless !== true;
	// A single one that is answered as a list is a list of something else.
	const isOwn = verb !== 'create' && !(verb === 'get' && answer === 'items');
	return {
		...(answer === 'item' && (isRead || isNew) ? { key } : {}),
		...(!isOwn ? {} : knownIn(row, verb === 'update' ? habits[product]?.confirms : [])),
		...recognisedBy(row, answer),
		...expects?.[verb],
	};
}

function usualLabels(
	{ noun, nouns }: Nouns,
	row: Row,
): Record<UsualVerb, { label: string; sentence: string }> {
	const isUncounted = noun === nouns;
	const one = row.single ? `the ${noun}` : isUncounted ? noun : `${articleOf(noun)} ${noun}`;
	return {
		getMany: { label: 'Get Many', sentence: `Get many ${nouns}` },
		get: { label: 'Get', sentence: `Get ${one}` },
		create: { label: 'Create', sentence: `Create ${one}` },
		update: { label: 'Update', sentence: `Update ${one}` },
		delete: { label: 'Delete', sentence: `Delete ${one}` },
	};
}

const methodOf = (
	verb: UsualVerb,
	{ createBy = 'POST', updateBy = 'PUT' }: ResourceSpec,
): Operation['method'] =>
	(({ getMany: 'GET', get: 'GET', create: createBy, update: updateBy, delete: 'DELETE' }) as const)[
		verb
	];

function listingNames({ nouns }: Nouns, row: Row): ActionSpec[] {
	const { lite, paging } = row.spec;
	return lite === undefined
		? []
		: [
				readList('getManyLite', 'Get Many (Names Only)', lite.path, {
					sentence: `Get names and IDs of many ${nouns}`,
					query: lite.query,
					paging: lite.paging ?? paging,
					expects: { ...knownIn(row), ...lite.expects },
				}),
			];
}

const deletingMany = (product: Product, { nouns }: Nouns, row: Row): ActionSpec[] =>
	row.spec.bulkDelete === undefined
		? []
		: [
				action('deleteMany', 'Delete Many', `POST ${row.spec.bulkDelete.path}`, {
					sentence: `Delete many ${nouns} in one call`,
					body: [
						list(row.spec.bulkDelete.field, {
							label: 'IDs',
							required: true,
							of: product.ids,
							max: row.spec.bulkDelete.max,
						}),
					],
					answer: 'nothing',
					leaves: gone(row.spec.key ?? 'id', `body.${row.spec.bulkDelete.field}`),
				}),
			];

function ownOperation(product: Product, row: Row, spec: ActionSpec): Operation {
	const writes = spec.method !== 'GET' && spec.asksOnly !== true;
	const changes = writes && spec.noPolicy !== true;
	// What a deed of its own answers is seldom written down: whatever says something.
	const answer = spec.answer ?? (changes ? 'value' : 'item');
	const pages = answer === 'items' && spec.method === 'GET';
	return {
		id: spec.id,
		verb: 'action',
		label: spec.label,
		sentence: spec.sentence ?? spec.label,
		method: spec.method,
		path: expandRoot(product, spec.path),
		query: [...(spec.query ?? []), ...(habits[product.id]?.query ?? [])],
		fixedQuery: spec.fixedQuery ?? {},
		body: bodyOf(spec.body),
		answer,
		expects: { ...(isKnown(spec) ? {} : recognisedBy(row, answer)), ...spec.expects },
		timeRange: spec.timeRange,
		paging: spec.paging ?? (pages ? product.paging : allAtOnce),
		changes,
		writes,
		twiceIsOnce: spec.twiceIsOnce,
		carries: spec.carries ?? [],
		gathers: spec.gathers,
		leaves: spec.leaves,
	};
}

function bodyOf(body: ActionSpec['body']): Body {
	if (body === undefined) return { kind: 'none' };
	if (typeof body === 'string') return { kind: body };
	if ('graphql' in body) return { kind: 'graphql', query: body.graphql, fields: body.fields };
	if ('array' in body) return { kind: 'array', field: body.array, batch: body.batch };
	return { kind: 'fields', fields: body };
}

/** 'v1/segmentGroup' -> the path that the product's root word stands for. */
function expandRoot(product: Product, path: string): string {
	const slash = path.indexOf('/');
	const root = product.roots[path.slice(0, slash)];
	return root === undefined ? path : root + path.slice(slash);
}
