import type { Item } from '../call';
import type { RoutedRequest } from '../gate/matchRoute';
import type { ObjectRequest } from '../objects/traits';
import { objectsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';
import { ziaDialect } from './dialect';
import { ziaTraitsOf } from './traits';

export const CATEGORIES = 'zia/urlCategories';

const isCustom = (category: Item): boolean => category.customCategory === true;

export const customCategories = (tenant: Tenant): Item[] =>
	objectsOf(tenant, CATEGORIES).filter(isCustom);

/** Predefined categories have no configured name, and a change of lists needs none. */
export function requestOf(
	{ tenant, call }: RoutedRequest,
	category: Item | undefined,
): ObjectRequest {
	const traits = ziaTraitsOf('urlCategories') ?? {};
	const whole = !category || (isCustom(category) && !call.query.action);
	return {
		tenant,
		call,
		dialect: ziaDialect,
		product: 'zia',
		collection: 'urlCategories',
		traits: whole ? traits : { ...traits, required: [] },
	};
}
