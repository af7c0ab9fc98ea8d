import { listOf, text } from '../../call';
import type { Check } from '../../objects/traits';
import { findObject } from '../../tenant/objects';
import { urlCategories } from '../../values/urlCategories';
import { refuseArgument } from '../refusals';

const categoryFields = ['urlCategories', 'urlCategories2', 'destIpCategories', 'resCategories'];

/** Categories are the tenant's own or predefined ones; of firewall rules some are spelt otherwise. */
export const checkCategories: Check = (body, { tenant }) => {
	const isCategory = (value: unknown): boolean =>
		typeof value !== 'string' ||
		urlCategories.has(value) ||
		findObject(tenant, 'zia/urlCategories', value) !== undefined;
	for (const field of categoryFields) {
		const wrong = listOf(body[field]).find((value) => !isCategory(value));
		if (wrong !== undefined) return refuseArgument(`Invalid ${field}: ${text(wrong)}`);
	}
	return undefined;
};
