import type { RoutedRequest } from '../gate/matchRoute';
import type { ObjectRequest } from '../objects/traits';
import { zpaDialect } from './dialect';
import { zpaTraitsOf } from './traits';

/** The rules of one policy set are a collection of their own. */
export function rulesOf({ tenant, call }: RoutedRequest, set: unknown): ObjectRequest {
	const collection = `rules/${String(set)}`;
	const traits = zpaTraitsOf(collection) ?? {};
	return { tenant, call, dialect: zpaDialect, product: 'zpa', collection, traits };
}
