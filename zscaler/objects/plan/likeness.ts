import type { Field } from '../../catalogue/grammar';
import { isJsonObject, type Json } from '../../contract/json/json';
import { asList, entriesOf, identityOf, isEmptyValue, nestedField } from './sameValue';

/** What of a value is wanted: its names at any depth, and where its lists and plain values are. */
export type Shape = 'plain' | 'set' | readonly Shape[] | { readonly [name: string]: Shape };

export function shapeOf(field: Field, wanted: Json): Shape {
	if (Array.isArray(wanted)) {
		const isSet = field.kind !== 'nested' || !wanted.some(isJsonObject);
		return isSet ? 'set' : wanted.map((each) => shapeOf(field, each));
	}
	if (!isJsonObject(wanted) || field.kind === 'ref') return 'plain';
	const names = Object.keys(wanted).sort();
	return Object.fromEntries(
		names.map((name) => [name, shapeOf(nestedField(field, name), wanted[name] ?? null)]),
	);
}

/**
 * What a value says of a shape, as a text. Of two values of which one says the same as the other by
 * `sameValue`, the texts are the same; that is what makes them findable.
 */
export function likeness(field: Field, shape: Shape, value: Json | undefined): string {
	if (value === undefined || isEmptyValue(value)) return '';
	if (shape === 'set') return JSON.stringify([...entriesOf(field, asList(value))].sort());
	if (shape === 'plain') return `=${field.kind === 'ref' ? identityOf(value) : plainText(value)}`;
	if (isList(shape)) {
		const list = asList(value);
		return JSON.stringify([
			list.length,
			...shape.map((each, at) => likeness(field, each, list[at])),
		]);
	}
	if (!isJsonObject(value)) return '?';
	return JSON.stringify(
		Object.entries(shape).map(([name, each]) =>
			likeness(nestedField(field, name), each, value[name]),
		),
	);
}

const isList = (shape: Shape): shape is readonly Shape[] => Array.isArray(shape);

/** An object is never what a plain value is. */
const plainText = (value: Json): string => (typeof value === 'object' ? '?' : String(value));
