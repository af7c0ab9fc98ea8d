import type { CountryForm } from '../../../catalogue/words/countries';
import { isConstant } from '../names/nameWays';
import { countryCode, countryIn, countryNames } from './countries';
import { squeeze } from './likeHeader';
import { nearestOf } from './readOption';
import { type Reading, RefusedCell } from './reading';

/** A country by its code or English name; what Zscaler knows besides (ANY, NONE, COUNTRY_A1) stays as it is. */
export function readCountry(form: CountryForm, given: string, { doubt }: Reading): string {
	const text = given.trim();
	const code = countryCode(text);
	if (code !== undefined) return countryIn(form, code);
	if (text === '' || text === 'ANY' || text === 'NONE') return text;
	const near = nearestOf(countryNames, text);
	const reason = `is no country that is known, such as Switzerland or CH${near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`}`;
	if (!isConstant(text) || squeeze(text).length < 2) {
		throw new RefusedCell(reason);
	}
	doubt(reason);
	return text;
}
