import {
	countryCodes,
	type CountryForm,
	otherNames,
	ownNames,
} from '../../../catalogue/words/countries';

const constantOf = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
		.toUpperCase()
		.replaceAll('&', 'AND')
		.split(/[^A-Z\d]/)
		.filter((word) => word !== '')
		.join('_');

const english = new Intl.DisplayNames(['en'], { type: 'region' });
const englishOf = (code: string): string => constantOf(english.of(code) ?? code);

const codeOf = new Map(
	countryCodes.flatMap((code) =>
		[code, englishOf(code), ownNames[code] ?? '', ...(otherNames[code] ?? [])].map(
			(name) => [name, code] as const,
		),
	),
);

/** The two letters of a country that is given by code or English name, with COUNTRY_ or without. */
export const countryCode = (text: string): string | undefined =>
	codeOf.get(constantOf(text).replace(/^COUNTRY_/, '')) ??
	codeOf.get(constantOf(text).replace(/^(?:COUNTRY_)?THE_/, ''));

export function countryIn(form: CountryForm, code: string): string {
	if (form === 'CH') return code;
	return form === 'COUNTRY_CH' ? `COUNTRY_${code}` : (ownNames[code] ?? englishOf(code));
}

/** Names for messages: what might have been meant. */
export const countryNames: readonly string[] = countryCodes.map((code) => english.of(code) ?? code);
