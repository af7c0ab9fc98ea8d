import type { NumberField } from '../../../catalogue/grammar';
import type { Json } from '../../../contract/json/json';
import { type Reading, RefusedCell } from './reading';

/** A number; one with more digits than a number keeps stays the text that it is. */
export function readNumberCell(
	{ min, max, minuteOfDay }: Pick<NumberField, 'min' | 'max' | 'minuteOfDay'>,
	value: unknown,
	{ doubt }: Reading,
): Json {
	const number = minuteOfDay ? (minuteIn(value) ?? numberIn(value)) : numberIn(value);
	if (typeof number === 'string') return number;
	if (min !== undefined && number < min) doubt(`is less than ${min}`);
	if (max !== undefined && number > max) doubt(`is more than ${max}`);
	return number;
}

/** Characters: no number that anybody means has as many, and patterns are for short texts. */
const LONGEST = 400;

function numberIn(value: unknown): number | string {
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	const text = typeof value === 'string' ? value.trim() : '';
	if (text.length > LONGEST) throw new RefusedCell('is not a number');
	if (/^[+-]?\d{1,3}(?:[,'’ ]\d{3})+$/.test(text) || /^\d+,\d+$/.test(text)) {
		throw new RefusedCell('is not a number: write it without thousands separators, with a point');
	}
	if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text))
		throw new RefusedCell('is not a number');
	const number = Number(text);
	if (!Number.isFinite(number)) throw new RefusedCell('is not a number');
	return /^\d+$/.test(text) && !Number.isSafeInteger(number) ? text : number;
}

/** Minutes after midnight of '09:00', '9 AM', 'noon', or of a sheet's part of a day, 0.375. */
function minuteIn(value: unknown): number | undefined {
	const text = String(value).trim();
	if (/^0\d{3}$/.test(text)) {
		throw new RefusedCell('may be minutes or a time of day: write the time as 09:00');
	}
	if (/^0?\.\d+$/.test(text)) return Math.round(Number(text) * 1440);
	const [, hours = '', minutes = '00', half = ''] =
		/^(\d{1,2})(?:[:.h](\d{2})(?::00)?)?\s*([ap]\.?m\.?)?$/i.exec(text) ?? [];
	if (hours === '' || (half === '' && !/\D/.test(text))) return undefined;
	const hour = half === '' ? Number(hours) : clockHour(Number(hours), half);
	if (hour > 23 || Number(minutes) > 59) throw new RefusedCell('is no time of day, such as 09:00');
	return hour * 60 + Number(minutes);
}

const clockHour = (hours: number, half: string): number =>
	hours < 1 || hours > 12 ? 24 : (hours % 12) + (/^p/i.test(half) ? 12 : 0);
