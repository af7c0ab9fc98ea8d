import { get, isPlainObject } from 'lodash';

import type { Operation, Resource } from '../../../../zscaler/catalogue/grammar';
import { isSignIn } from '../checkSignIn';
import { expectItems } from '../expectItems';
import { findOperation, type Found } from '../findOperation';
import type { Exchange } from '../readExchanges';

export type Obj = Readonly<Record<string, unknown>>;

/** An exchange of which the catalogue has the operation. */
export interface Known extends Found {
	readonly exchange: Exchange;
}

export function knownExchanges(
	resources: readonly Resource[],
	exchanges: readonly Exchange[],
): Known[] {
	const known = exchanges
		.filter((exchange) => !isSignIn(exchange))
		.flatMap((exchange): Known[] => {
			const found = findOperation(resources, exchange);
			return found === undefined ? [] : [{ ...found, exchange }];
		});
	return known.map((each) => ({ ...each, ...rowMeant(resources, known, each) }));
}

/**
 * Rows may share a path whose value only the API knows, as the rules of all ZPA policies do: the
 * one is meant whose look-up was answered with that value.
 */
function rowMeant(resources: readonly Resource[], known: readonly Known[], each: Known) {
	const { lookups } = each.resource;
	const lookup = lookups.find(({ name }) => name in each.params);
	if (lookup === undefined) return {};
	const { by, take, name } = lookup;
	const told = known.find(
		({ operation, exchange }) =>
			operation.id === by && String(get(exchange.answer, take)) === each.params[name],
	);
	const has = (resource: Resource, { method, path }: Operation): Operation | undefined =>
		resource.operations.find((own) => own.method === method && own.path === path);
	const resource = resources.find(
		(other) =>
			other.product === each.resource.product &&
			told !== undefined &&
			has(other, told.operation) !== undefined &&
			has(other, each.operation) !== undefined,
	);
	return resource === undefined
		? {}
		: { resource, operation: has(resource, each.operation) ?? each.operation };
}

/** The objects that an answer tells of, whole and as they came over the wire. */
export function objectsIn({ exchange, operation, resource }: Known): Obj[] {
	const { status, wire } = exchange;
	if (status >= 300) return [];
	if (operation.verb === 'getMany') return (expectItems(wire) as Obj[]).filter(isPlainObject);
	const tellsOne = ['get', 'create', 'update'].includes(operation.verb) && isPlainObject(wire);
	return tellsOne && (resource.single || resource.key in (wire as Obj)) ? [wire as Obj] : [];
}

/** Name of the file that an exchange stands in. */
export const fileOf = ({ exchange }: Known): string => exchange.source.replace(/ #\d+$/, '');
