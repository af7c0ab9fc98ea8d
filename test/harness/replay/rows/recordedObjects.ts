import { get, isPlainObject } from 'lodash';

import { findResource } from '../../../../zscaler/catalogue';
import type { Field, RefField, Resource } from '../../../../zscaler/catalogue/grammar';
import { fileOf, type Known, type Obj, objectsIn } from './knownExchanges';

/** What the recordings tell of a tenant's objects, by the id of their row. */
export type RecordedObjects = ReadonlyMap<string, readonly Obj[]>;

/**
 * The objects that a file of recordings knows: its own first, the newest state of each, then those
 * of other files, then what is only named where others refer to it. Recordings were made at
 * different times, so that a name may recur: the first one counts.
 */
export function recordedObjects(known: readonly Known[], file: string): RecordedObjects {
	const own = known.filter((each) => fileOf(each) === file).reverse();
	const others = known.filter((each) => fileOf(each) !== file).reverse();
	const objects = new Map<string, Obj[]>();
	const seen = new Set<string>();
	const add = (resource: Resource, object: Obj): void => {
		const marks = [get(object, resource.key), get(object, resource.nameField)]
			.filter((mark) => mark !== undefined && mark !== null && mark !== '')
			.map((mark) => `${resource.id} ${String(mark)}`);
		const [id, name] = marks;
		if (id === undefined || seen.has(id)) return;
		// Names of people and addresses are scrubbed: such an object has its id alone.
		if (name !== undefined && seen.has(name)) {
			seen.add(id);
			objects.set(resource.id, [
				...(objects.get(resource.id) ?? []),
				{ [resource.key]: object[resource.key] },
			]);
			return;
		}
		marks.forEach((mark) => seen.add(mark));
		objects.set(resource.id, [...(objects.get(resource.id) ?? []), object]);
	};
	const all = [...own, ...others];
	for (const each of all) for (const object of objectsIn(each)) add(each.resource, object);
	for (const each of all)
		for (const object of objectsIn(each))
			for (const [resource, named] of namedIn(each.resource.fields, object)) add(resource, named);
	return objects;
}

/** What an object's references tell of others, at any depth. */
const namedIn = (fields: readonly Field[], object: Obj): (readonly [Resource, Obj])[] =>
	fields.flatMap((field) => {
		const value = object[field.name];
		const each = Array.isArray(value) ? (value as unknown[]) : [value];
		if (field.kind === 'nested') {
			return each.filter(isPlainObject).flatMap((one) => namedIn(field.fields ?? [], one as Obj));
		}
		if (field.kind !== 'ref') return [];
		const target = findResource(field.to);
		return each.flatMap((one) => {
			const named = objectNamed(field, target, one);
			return named === undefined ? [] : [[target, named] as const];
		});
	});

function objectNamed(field: RefField, target: Resource, value: unknown): Obj | undefined {
	if (isPlainObject(value)) {
		const { id, name } = value as Obj;
		if (id === undefined) return undefined;
		return name === undefined
			? { [target.key]: id }
			: { [target.key]: id, [target.nameField]: name };
	}
	const told = value !== undefined && value !== null && value !== '';
	return told ? { [field.by ?? target.key]: value } : undefined;
}
