import { listOf, text, type Item } from '../../call';
import type { Check } from '../../objects/traits';
import { countryCodes } from '../../values/countries';
import { refuseArgument } from '../refusals';

const countryFields = ['countries', 'destCountries', 'sourceCountries'];

/** Codes of ISO 3166 with `COUNTRY_` in front, which ZIA adds where it is missing. */
const isCountry = (value: unknown): boolean =>
	['ANY', 'NONE'].includes(text(value)) || countryCodes.has(text(value).replace(/^COUNTRY_/, ''));

export const checkCountries: Check = (body) => {
	for (const field of countryFields) {
		const wrong = listOf(body[field]).find((value) => !isCountry(value));
		if (wrong !== undefined) return refuseArgument(`Invalid country ${text(wrong)} in ${field}`);
	}
	return undefined;
};

/** What ZIA stores has the prefix, whether it was sent or not. */
export function withCountryPrefix(body: Item): Item {
	const settled = { ...body };
	for (const field of countryFields)
		if (Array.isArray(body[field])) settled[field] = listOf(body[field]).map(prefixed);
	return settled;
}

const prefixed = (value: unknown): unknown =>
	countryCodes.has(text(value)) ? `COUNTRY_${text(value)}` : value;
