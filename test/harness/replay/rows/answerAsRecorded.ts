import { isEqual, omit } from 'lodash';

import { resources } from '../../../../zscaler/catalogue';
import type { Operation, Resource } from '../../../../zscaler/catalogue/grammar';
import { findOperation, type Found } from '../findOperation';
import type { Known, Obj } from './knownExchanges';
import type { RecordedObjects } from './recordedObjects';

/** A tenant as recorded: what it holds, and what else it was asked. */
export interface RecordedTenant {
	readonly objects: RecordedObjects;
	readonly known: readonly Known[];
}

export interface Reply {
	readonly status: number;
	/** JSON, with bigints for long numbers. */
	readonly body?: unknown;
}

/** What the tenant answers to a reading. */
export function answerAsRecorded(tenant: RecordedTenant, path: string, base: string): Reply {
	const url = new URL(path, base);
	const found = findOperation(resources, {
		...{ source: '', method: 'GET', url, body: '', status: 200, headers: {} },
		...{ answer: '', wire: '' },
	});
	if (found === undefined) return { status: 404, body: {} };
	const { resource, operation, params } = found;
	const objects = objectsAt(tenant, found);
	if (operation.verb === 'getMany') return { status: 200, body: pageOf(operation, url, objects) };
	if (operation.verb === 'get') {
		const one = resource.single
			? objects[0]
			: objects.find((object) => String(object[resource.key]) === params.id);
		return one === undefined ? { status: 404, body: {} } : { status: 200, body: one };
	}
	return { status: 200, body: recordedAnswer(tenant, found) ?? { id: '1' } };
}

/** What stands under the path of an operation: rows for versions of an API share it. */
function objectsAt({ objects }: RecordedTenant, { resource, operation }: Found): Obj[] {
	const own = objects.get(resource.id) ?? [];
	const others = resources
		.filter((row) => row !== resource && row.product === resource.product)
		.filter((row) => sharesPath(row, operation))
		.flatMap((row) => objects.get(row.id) ?? []);
	const ids = new Set(own.map((object) => String(object[resource.key])));
	return [...own, ...others.filter((object) => !ids.has(String(object[resource.key])))];
}

export const sharesPath = (row: Resource, { method, path }: Operation): boolean =>
	row.operations.some((own) => own.method === method && own.path === path);

/** All on one page, in the words of the product. */
function pageOf({ paging }: Operation, url: URL, objects: readonly Obj[]): unknown {
	const first = paging.first ?? 1;
	const page = Number(url.searchParams.get(paging.words?.page ?? 'page') ?? first);
	const items = page > first ? [] : objects;
	if (paging.style === 'totalPages') return { totalPages: '1', list: items };
	if (paging.style === 'nextLink') return { records: items };
	return items;
}

const recordedAnswer = ({ known }: RecordedTenant, { operation, params }: Found): unknown =>
	known.find(
		(each) =>
			each.operation === operation &&
			each.exchange.status < 300 &&
			isEqual(omit(each.params, 'customerId'), omit(params, 'customerId')),
	)?.exchange.wire;
