import { isPlainObject, mapValues } from 'lodash';

type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;
interface ExactJson {
	parse(text: string, reviver: Reviver): unknown;
	rawJSON(text: string): unknown;
}

/** Of Node 22 and later; TypeScript 5.9 does not know it yet. */
const json = JSON as typeof JSON & ExactJson;

/** JSON in which numbers that JavaScript would round are bigints. */
export const readWithBigints = (text: string): unknown => json.parse(text, unrounded);

const unrounded: Reviver = (_key, value, { source = '' }) =>
	typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(source)
		? BigInt(source)
		: value;

/** The same with texts for bigints, as everything that reads ids exactly hands them on. */
export function plainOf(value: unknown): unknown {
	if (typeof value === 'bigint') return String(value);
	if (Array.isArray(value)) return value.map(plainOf);
	return isPlainObject(value) ? mapValues(value as object, plainOf) : value;
}

/** What came over the wire: a text as it is, all else as JSON whose bigints are numbers again. */
export const exactText = (value: unknown): string =>
	typeof value === 'string'
		? value
		: JSON.stringify(value, (_key, each: unknown) =>
				typeof each === 'bigint' ? json.rawJSON(String(each)) : each,
			);
