import { ZscalerError } from '../../zscaler/contract/zscalerError';
import { isoOf, isTime } from '../../zscaler/contract/json/time';
import { shownValue } from '../../zscaler/contract/text/shownValue';
import { splitText } from '../../zscaler/contract/text/splitText';

/** The text of a field, for which an expression may give anything. Throws `invalid`, naming the field. */
export function readText(given: unknown, label: string): string {
	if (given === null || given === undefined) return '';
	if (typeof given === 'string') return given.trim();
	if (typeof given === 'number' && Number.isFinite(given)) return String(given);
	if (typeof given === 'boolean') return String(given);
	if (isTime(given)) return isoOf(given);
	throw new ZscalerError(`${label} takes a text, not ${shownValue(given)}.`, {
		kind: 'invalid',
		advice: 'Look at what the expression of this field gives.',
	});
}

/** The names of a field that takes several, as a list or with commas in between. */
export const readNames = (given: unknown, label: string): string[] =>
	Array.isArray(given)
		? given.map((each) => readText(each, label).trim()).filter((name) => name !== '')
		: splitText(readText(given, label), ',');

/** The number of a field, from 0 up to `max`. Throws `invalid`, naming the field. */
export function readNumber(given: unknown, label: string, max: number): number {
	const isOne = typeof given === 'number' || (typeof given === 'string' && given.trim() !== '');
	const number = isOne ? Number(given) : NaN;
	if (number >= 0 && number <= max) return number;
	throw new ZscalerError(`${label} takes a number from 0 to ${max}, not ${shownValue(given)}.`, {
		kind: 'invalid',
		advice: 'Look at what is given there.',
	});
}
