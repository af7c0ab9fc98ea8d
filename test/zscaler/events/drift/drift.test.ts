import fc from 'fast-check';

import { contentFingerprint } from '../../../../zscaler/contract/contentFingerprint';
import { findDrift } from '../../../../zscaler/events/drift/findDrift';
import { takeSnapshot, usualSnapshot } from '../../../../zscaler/events/drift/takeSnapshot';
import type { JsonObject } from '../../../../zscaler/contract/json/json';

const rule: JsonObject = {
	id: 7,
	name: 'Block gambling',
	state: 'ENABLED',
	order: 3,
	urlCategories: ['GAMBLING', 'LOTTERY'],
	groups: [
		{ id: 1, name: 'Sales' },
		{ id: 2, name: 'Legal' },
	],
	lastModifiedTime: 1_700_000_000,
	lastModifiedBy: { id: 9, name: 'admin.one' },
};
/** As it lives in a database between two polls. */
const stored = (objects: readonly JsonObject[], settings = usualSnapshot) =>
	JSON.parse(JSON.stringify(takeSnapshot(objects, settings))) as ReturnType<typeof takeSnapshot>;
const driftOf = (before: JsonObject[], after: JsonObject[], settings = usualSnapshot) =>
	findDrift(stored(before, settings), after, settings).drift;

test('before and after of each field that changed, and of no other', () => {
	const after = { ...rule, state: 'DISABLED', urlCategories: ['GAMBLING'], description: 'new' };
	expect(driftOf([rule], [after])).toEqual([
		{
			kind: 'changed',
			id: '7',
			name: 'Block gambling',
			fields: [
				{ field: 'state', before: 'ENABLED', after: 'DISABLED', isBeforeKnown: true },
				{
					field: 'urlCategories',
					before: ['GAMBLING', 'LOTTERY'],
					after: ['GAMBLING'],
					isBeforeKnown: true,
				},
				{ field: 'description', before: undefined, after: 'new', isBeforeKnown: true },
			],
		},
	]);
});

test.each([
	['the order of lists', { ...rule, urlCategories: ['LOTTERY', 'GAMBLING'] }],
	['the order of keys', Object.fromEntries(Object.entries(rule).reverse())],
	['who saved it, and when', { ...rule, lastModifiedTime: 1, lastModifiedBy: { id: 1 } }],
	[
		'a referenced object that was renamed',
		{ ...rule, groups: [{ id: 2, name: 'Law' }, { id: 1 }] },
	],
])('%s is no drift', (_name, after) => {
	expect(driftOf([rule], [after as JsonObject])).toEqual([]);
});

test('an object of an id and a name drifts when it is renamed', () => {
	const drift = driftOf([{ id: 1, name: 'Sales' }], [{ id: 1, name: 'Sales EU' }]);
	expect(drift).toMatchObject([
		{ fields: [{ field: 'name', before: 'Sales', after: 'Sales EU' }] },
	]);
});

test('added and removed objects, with what they hold and held', () => {
	const other = { id: 8, name: 'Other', state: 'ENABLED' };
	const [added, removed] = driftOf([rule], [other]);
	expect(added).toMatchObject({
		kind: 'added',
		id: '8',
		fields: [{ field: 'name' }, { after: 'ENABLED' }],
	});
	expect(removed).toMatchObject({ kind: 'removed', id: '7', name: 'Block gambling' });
	expect(removed?.fields).toContainEqual(
		expect.objectContaining({ field: 'state', before: 'ENABLED', after: undefined }),
	);
});

test('a value too large to be kept says that it changed, not from what', () => {
	const large = {
		id: 1,
		name: 'List',
		urls: Array.from({ length: 500 }, (_, at) => `u${at}.example`),
	};
	const [drift] = driftOf([large], [{ ...large, urls: [...large.urls, 'new.example'] }]);
	expect(drift?.fields).toMatchObject([{ field: 'urls', before: undefined, isBeforeKnown: false }]);
	expect(JSON.stringify(stored([large])).length).toBeLessThan(200);
});

test('whole objects alone take less room', () => {
	const settings = { ...usualSnapshot, detail: 'objects' as const };
	expect(driftOf([rule], [{ ...rule, order: 4 }], settings)).toEqual([
		{ kind: 'changed', id: '7', name: 'Block gambling', fields: [] },
	]);
	expect(JSON.stringify(stored([rule], settings)).length).toBeLessThan(80);
});

test('an id from Object.prototype is an id like any other', () => {
	expect(driftOf([], [{ id: 'constructor', name: 'x' }])).toMatchObject([{ kind: 'added' }]);
});

const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonObject[string]>;
const object = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'name'), json, {
	noNullPrototype: true,
});
const objects = fc
	.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), object), { selector: ([id]) => id })
	.map((all) => all.map(([id, rest]): JsonObject => ({ ...rest, id })));

test('nothing drifts from itself, and every drift is gone the next time', () => {
	fc.assert(
		fc.property(objects, objects, (before, after) => {
			expect(driftOf(before, before)).toEqual([]);
			const { drift, snapshot } = findDrift(stored(before), after);
			expect(findDrift(structuredClone(snapshot), after).drift).toEqual([]);
			const ids = new Set([...before, ...after].map(({ id }) => String(id)));
			expect(
				drift.every(
					({ id, fields, kind }) => ids.has(id) && (kind !== 'changed' || fields.length > 0),
				),
			).toBe(true);
		}),
	);
});

test('a fingerprint is of the content', () => {
	expect(contentFingerprint({ a: 1, b: [2, { c: 3, d: undefined }] })).toBe(
		contentFingerprint({ b: [2, { c: 3 }], a: 1 }),
	);
	expect(contentFingerprint([1, 2])).not.toBe(contentFingerprint([2, 1]));
	expect(contentFingerprint('1')).not.toBe(contentFingerprint(1));
});
