import fc from 'fast-check';
import { cloneDeep, get, isEqual, set } from 'lodash';

import { findResource, resources } from '../../../zscaler/catalogue';
import type { Field, OneOfField, RefField, Resource } from '../../../zscaler/catalogue/grammar';
import type { CountryForm } from '../../../zscaler/catalogue/words/countries';
import type { Json, JsonObject } from '../../../zscaler/contract/json/json';
import { products } from '../../../zscaler/contract/products';

/** What people call things: commas, quotes, blanks, digits, other alphabets. */
const words = fc.constantFrom(
	'Head Office',
	'Paris, FR',
	'a "quoted" one',
	'Zürich; Bahnhofstrasse',
	'007',
	'true',
	'x',
	'東京',
	'R&D / Lab',
);

const entries = fc.constantFrom(
	'.example.com',
	'a.example/x,y?z=1,2',
	'192.0.2.1',
	'10.0.0.0/8',
	'word',
);

/** Two objects of each kind that can be referred to; `tenant` tells whose ids they have. */
export const targetsOf = (resource: Resource, tenant: number): JsonObject[] =>
	[1, 2].map((number) => ({
		...Object.fromEntries(referredBy(resource).map((name) => [name, `VALUE_${number}`])),
		[resource.key]: idOf(resource, tenant * 100 + number),
		[resource.nameField]: `${resource.label} ${number}`,
	}));

/** Values that others refer to it by, besides its key: the same in every tenant. */
const referredBy = ({ id, nameField }: Resource): string[] =>
	allReferences
		.filter(({ to, by }) => to === id && by !== undefined && by !== nameField)
		.flatMap(({ by = [] }) => by);

const referencesIn = (fields: readonly Field[]): RefField[] =>
	fields.flatMap((field) => {
		if (field.kind === 'nested') return referencesIn(field.fields ?? []);
		return field.kind === 'ref' ? [field] : [];
	});

const allReferences = resources.flatMap(({ fields }) => referencesIn(fields));

const longStem = 216_196_257_331_000_000n;

/** As the product writes ids: short numbers, or texts of more digits than a number holds. */
export function idOf({ product, key }: Resource, number: number): Json {
	if (key !== 'id') return `key-${number}`;
	return products[product].ids === 'number' ? 4_000 + number : String(longStem + BigInt(number));
}

/** Values of all writable fields and some of the others, in the form in which the API answers. */
export function arbitraryObject(resource: Resource): fc.Arbitrary<JsonObject> {
	const values = fc.record(
		Object.fromEntries(
			resource.fields
				.filter((field) => field.twin === undefined && field.name !== resource.key)
				.map((field) => [field.name, isPlace(field) ? fc.constant('1') : arbitraryValue(field)]),
		),
		{ requiredKeys: [] },
	) as fc.Arbitrary<JsonObject>;
	return values.map((made) => {
		const object = cloneDeep(made);
		if (!resource.single) object[resource.key] = idOf(resource, 77);
		const name: unknown = get(object, resource.nameField);
		return set(object, resource.nameField, name ?? 'The Object');
	});
}

const wireValue = ({ values, wire }: OneOfField): fc.Arbitrary<Json> =>
	fc.constantFrom(...values).map((value) => (wire === 'number' ? Number(value) : value));

/** ZPA answers the place of a rule as a text. */
const isPlace = ({ name }: Field): boolean => name === 'ruleOrder';

export function arbitraryValue(field: Field): fc.Arbitrary<Json> {
	if ('many' in field && field.many) {
		return fc.uniqueArray(arbitraryOne(field), { maxLength: 2, comparator: isEqual });
	}
	return arbitraryOne(field);
}

/** Also such as Zscaler may come to know. */
const countriesAs: Readonly<Record<CountryForm, fc.Arbitrary<string>>> = {
	COUNTRY_CH: fc.constantFrom('COUNTRY_CH', 'COUNTRY_US', 'COUNTRY_A1'),
	CH: fc.constantFrom('CH', 'US'),
	SWITZERLAND: fc.constantFrom('SWITZERLAND', 'UNITED_STATES', 'NONE'),
};

/** Ids of what another field tells of: nothing is looked up for them. */
const ids = fc.constantFrom('720580000000011', '720580000000012');

function arbitraryOne(field: Field): fc.Arbitrary<Json> {
	if (field.kind === 'ref' && field.inside !== undefined) return ids.map((id) => ({ id }));
	if (field.refersBy !== undefined) return field.kind === 'list' ? fc.constant([]) : ids;
	if (field.kind === 'list' && field.country !== undefined) {
		return fc.uniqueArray<Json>(countriesAs[field.country], { maxLength: 2, comparator: isEqual });
	}
	switch (field.kind) {
		case 'text':
			return field.country === undefined ? words : countriesAs[field.country];
		case 'number':
			return fc.integer({ min: field.min ?? -3, max: Math.min(field.max ?? 1_000, 1_000) });
		case 'flag':
			return fc.boolean();
		case 'time':
			return arbitraryTime(field.as);
		case 'oneOf':
			return wireValue(field);
		case 'list':
			return fc.uniqueArray<Json>(field.of === 'number' ? fc.nat(100) : entries, {
				maxLength: 3,
				comparator: isEqual,
			});
		case 'ref':
			return arbitraryReference(field);
		case 'nested':
			return field.fields === undefined
				? fc.record({ id: fc.nat(9), name: words, deep: fc.record({ on: fc.boolean() }) })
				: arbitraryStructure(field.fields);
	}
}

/** A choice without those values by which another field is read. */
function unread(fields: readonly Field[], field: Field): Field {
	if (field.kind !== 'oneOf') return field;
	const read = fields.flatMap(({ readBy }) =>
		readBy?.on === field.name ? Object.keys(readBy.as) : [],
	);
	return { ...field, values: field.values.filter((value) => !read.includes(value)) };
}

const isToldByOthers = (field: Field): boolean =>
	field.refersBy !== undefined || (field.kind === 'ref' && field.within !== undefined);

function arbitraryStructure(fields: readonly Field[]): fc.Arbitrary<JsonObject> {
	// What another field tells of has a property of its own.
	const told = fields.some((each) => each.name === 'id' && isToldByOthers(each));
	const free = fields.filter(({ name }) => !told || !['id', 'name'].includes(name));
	const values = fc.record(
		Object.fromEntries(free.map((each) => [each.name, arbitraryValue(unread(fields, each))])),
	) as fc.Arbitrary<JsonObject>;
	const own = fields.find(({ name, kind }) => name === 'id' && kind === 'ref');
	return own?.kind === 'ref' ? values.map((made) => named(own, made)) : values;
}

/** The name beside an id is that of the object. */
function named({ to }: RefField, made: JsonObject): JsonObject {
	const target = findResource(to);
	const object = targetsOf(target, 1).find((each) => each[target.key] === made.id);
	if (object === undefined) return made;
	const names = ['name', target.nameField].filter((name) => name in made);
	return {
		...made,
		...Object.fromEntries(names.map((name) => [name, object[target.nameField] ?? null])),
	};
}

const arbitraryTime = (as: 'seconds' | 'milliseconds' | 'iso'): fc.Arbitrary<Json> =>
	fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }).map((seconds) => {
		if (as === 'iso') return `${new Date(seconds * 1_000).toISOString().slice(0, 19)}Z`;
		return as === 'seconds' ? seconds : seconds * 1_000;
	});

function arbitraryReference(field: RefField): fc.Arbitrary<Json> {
	const target = findResource(field.to);
	return fc.constantFrom(...targetsOf(target, 1)).map((object): Json => {
		const id = object[field.by ?? target.key] ?? object[target.nameField] ?? null;
		return field.as === 'id' ? id : { id, name: object[target.nameField] ?? null };
	});
}
