import { chunk, isEqual } from 'lodash';

import type { Field } from '../../catalogue/grammar';
import { isJsonObject, type Json } from '../../contract/json/json';

/**
 * Whether a wanted value says the same as the present one. Lists are compared as sets, since
 * the API hands them back in an order of its own; references by id; a nested object by the keys
 * that are wanted, since `mergeValue` keeps all others; a missing list is an empty one.
 */
export function sameValue(
	field: Field,
	present: Json | undefined,
	wanted: Json | undefined,
): boolean {
	if (isEmptyValue(present) && isEmptyValue(wanted)) return true;
	if (Array.isArray(wanted)) return sameSet(field, asList(present), wanted);
	return sameOne(field, present, wanted);
}

function sameSet(field: Field, present: readonly Json[], wanted: readonly Json[]): boolean {
	if (field.kind === 'nested' && [...present, ...wanted].some(isJsonObject)) {
		return (
			present.length === wanted.length &&
			wanted.every((each, index) => sameOne(field, present[index], each))
		);
	}
	const [left, right] = [entriesOf(field, present), entriesOf(field, wanted)];
	return left.size === right.size && [...right].every((each) => left.has(each));
}

export const entriesOf = (field: Field, values: readonly Json[]): Set<string> =>
	new Set(
		field.kind === 'list' && field.pairs === true
			? chunk(values, 2).map((pair) => pair.map(String).join('-'))
			: values.map(identityOf),
	);

function sameOne(field: Field, present: Json | undefined, wanted: Json | undefined): boolean {
	if (field.kind === 'ref') return identityOf(present ?? null) === identityOf(wanted ?? null);
	if (isJsonObject(wanted) && isJsonObject(present)) {
		return Object.entries(wanted).every(([key, value]) =>
			sameValue(nestedField(field, key), present[key], value),
		);
	}
	return (
		isEqual(present, wanted) ||
		(isScalar(present) && isScalar(wanted) && String(present) === String(wanted))
	);
}

export function nestedField(field: Field, key: string): Field {
	const known =
		field.kind === 'nested' ? field.fields?.find(({ name }) => name === key) : undefined;
	return known ?? { kind: 'nested', name: key };
}

/** `{ id: 7, name: 'Paris' }`, `{ id: 7 }`, 7 and '7' are the same object. */
export const identityOf = (value: Json): string =>
	isJsonObject(value) ? String(value.id ?? JSON.stringify(value)) : String(value);

export const asList = (value: Json | undefined): readonly Json[] =>
	Array.isArray(value) ? value : value === undefined || isEmptyValue(value) ? [] : [value];

/** A value that says nothing. */
export const isEmptyValue = (value: Json | undefined): boolean =>
	value === undefined ||
	value === null ||
	value === '' ||
	(Array.isArray(value) && value.length === 0);

const isScalar = (value: unknown): boolean =>
	typeof value === 'number' || typeof value === 'string';
