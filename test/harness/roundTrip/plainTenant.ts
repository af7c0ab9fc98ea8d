import { groupBy } from 'lodash';

import { type Operation, readsList, type Resource } from '../../../zscaler/catalogue/grammar';
import { resources } from '../../../zscaler/catalogue';
import { type Client, createClient } from '../../../zscaler/client/createClient';
import type { HttpAnswer, HttpRequest } from '../../../zscaler/contract/ports';
import type { Json, JsonObject } from '../../../zscaler/contract/json/json';
import { products } from '../../../zscaler/contract/products';
import { mark, oneApiTenant } from '../../zscaler/client/tenants';

/**
 * A tenant that keeps what it is given, as it is given, for every row of the catalogue. It proves
 * that nothing is lost on the way there and back; what Zscaler itself would say is the
 * simulator's part.
 */
export interface PlainTenant {
	readonly client: Client;
	readonly plant: (resource: Resource, objects: readonly JsonObject[]) => void;
	readonly stored: (resource: Resource) => readonly JsonObject[];
	/** Calls that change something. */
	readonly writes: () => number;
}

/** How the answer of a PUT looks: the object, or nothing, as ZPA does. */
export type Manner = 'object' | 'nothing';

export function openPlainTenant(manner: Manner = 'object'): PlainTenant {
	const store = new Map<string, JsonObject[]>();
	const at = { writes: 0, now: 0 };
	const answer = (request: HttpRequest): HttpAnswer => {
		const found = findOperation(request);
		if (found === undefined) return { status: 404, headers: {}, body: { message: 'No such path' } };
		if (found.operation.changes) at.writes += 1;
		const { body = '' } = answerTo(found, request, store, manner);
		// As it would travel: nothing is shared with the store.
		const text = JSON.stringify(isListed(found.operation, body) ? [body] : body);
		return { status: 200, headers: mark, body: request.as === 'text' ? text : JSON.parse(text) };
	};
	const client = createClient({
		tenant: oneApiTenant({ customerId: '216196257331281920' }),
		ports: {
			send: (request) => Promise.resolve(answer(request)),
			// Its clock runs as fast as it sleeps.
			sleep: (ms) => {
				at.now += ms;
				return Promise.resolve();
			},
			now: () => at.now,
		},
		limits: new Map(),
	});
	return {
		client,
		plant: (resource, objects) => {
			store.set(listOfRow(resource), structuredClone([...objects]));
		},
		stored: (resource) => structuredClone(store.get(listOfRow(resource)) ?? []),
		writes: () => at.writes,
	};
}

/** Some writes answer the object in a list. */
const isListed = ({ answer, changes }: Operation, body: unknown): boolean =>
	answer === 'items' && changes && !Array.isArray(body);

/** Rows of the same list hold the same objects: two versions of an API. */
const listOfRow = ({ id, product, operations }: Resource): string =>
	product + (operations.find(({ verb }) => verb === 'getMany')?.path ?? id);

const ORIGIN = 'https://api.zsapi.net';

interface Found {
	readonly resource: Resource;
	readonly operation: Operation;
	readonly id?: string;
}

interface Place extends Found {
	readonly pattern: RegExp;
}

const isLookup = ({ lookups }: Resource, id: string): boolean =>
	lookups.some(({ by }) => by === id);

const weightOf = ({ operation }: Place): number => operation.path.replace(/\{\w+\}/g, '').length;

const patternOf = ({ product }: Resource, { path }: Operation): RegExp =>
	new RegExp(
		`^${ORIGIN}${products[product].base}${path}$`.replace(/\{(\w+)\}/g, (_, name: string) =>
			name === 'id' ? '(?<id>[^/]+)' : '[^/]+',
		),
	);

/** Rows with the most literal path first, so that `/lite` is no id. */
const places: readonly Place[] = resources
	.flatMap((resource) =>
		resource.operations
			.filter(
				(operation) =>
					operation.verb !== 'action' || readsList(operation) || isLookup(resource, operation.id),
			)
			.map((operation) => ({ resource, operation, pattern: patternOf(resource, operation) })),
	)
	.sort((left, right) => weightOf(right) - weightOf(left));

const shapeOf = (method: string, path: string): string =>
	`${method} ${path.split('/').length} ${path.split('/')[1] ?? ''}`;

const placesByShape = groupBy(places, ({ resource, operation }) =>
	shapeOf(operation.method, products[resource.product].base + operation.path),
);

function findOperation({ method, url }: HttpRequest): Found | undefined {
	for (const place of placesByShape[shapeOf(method, url.slice(ORIGIN.length))] ?? []) {
		const match = place.pattern.exec(url);
		if (match !== null) {
			const id = match.groups?.id;
			return { ...place, ...(id === undefined ? {} : { id: decodeURIComponent(id) }) };
		}
	}
	return undefined;
}

function answerTo(
	{ resource, operation, id }: Found,
	{ body }: HttpRequest,
	store: Map<string, JsonObject[]>,
	manner: Manner,
): { body?: Json } {
	const objects = store.get(listOfRow(resource)) ?? [];
	const given = (body ?? {}) as JsonObject;
	const wanted = id ?? String(given[resource.key]);
	const present = resource.single
		? objects[0]
		: objects.find((each) => String(each[resource.key]) === wanted);
	switch (operation.verb) {
		case 'getMany':
			return { body: listOf(operation, objects) };
		case 'get':
			return { body: present };
		case 'create':
			store.set(listOfRow(resource), [...objects, { [resource.key]: 'new', ...given }]);
			return { body: { [resource.key]: 'new', ...given } };
		case 'update': {
			const after = operation.method === 'PATCH' ? { ...present, ...given } : given;
			store.set(
				listOfRow(resource),
				objects.map((each) => (each === present ? after : each)),
			);
			return manner === 'object' ? { body: after } : {};
		}
		case 'delete':
			store.set(
				listOfRow(resource),
				objects.filter((each) => each !== present),
			);
			return {};
		default:
			return { body: readsList(operation) ? [] : { id: '1' } };
	}
}

function listOf({ paging }: Operation, objects: readonly JsonObject[]): Json {
	const list = [...objects];
	if (paging.style === 'totalPages') return { list, totalPages: 1 };
	if (paging.style === 'nextLink') return { records: list };
	return list;
}
