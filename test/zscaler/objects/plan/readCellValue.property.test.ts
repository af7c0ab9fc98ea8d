import fc, { type Arbitrary } from 'fast-check';

import { resources } from '../../../../zscaler/catalogue';
import type { Field } from '../../../../zscaler/catalogue/grammar';
import { optionsOf } from '../../../../nodes/objects/form/propertyOf';
import { readValues } from '../../../../zscaler/objects/plan/readValues';

/** Every field of the catalogue once: of rows, bodies, filters and queries. */
const everyField: Field[] = resources.flatMap((row) => [
	...row.fields,
	...row.filters,
	...row.operations.flatMap(({ query, body }) => [
		...query,
		...('fields' in body ? body.fields : 'field' in body ? [body.field] : []),
	]),
]);
const settable = everyField.filter(({ readOnly }) => !readOnly);
const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 .-]{0,20}[a-z]$/);
const host = fc.stringMatching(/^[a-z]{1,9}\.example\.com(\/[a-z,;]{1,6}[a-z])?$/);
const country = { COUNTRY_CH: 'COUNTRY_DE', SWITZERLAND: 'UNITED_STATES', CH: 'FR' } as const;

const isJoined = (field: Field): boolean => field.kind === 'oneOf' && field.wire === 'joined';

/** Values as the API has them. */
function valuesOf(field: Field): Arbitrary<unknown> {
	if ('many' in field && field.many) {
		const several = fc.array(valuesOf({ ...field, many: false }), { minLength: 1, maxLength: 3 });
		return isJoined(field) ? several.map((each) => each.join(',')) : several;
	}
	switch (field.kind) {
		case 'text':
			return field.country ? fc.constant(country[field.country]) : word;
		case 'number':
			return fc.integer({ min: field.min ?? 2, max: field.max ?? 1_000_000 });
		case 'flag':
			return fc.boolean();
		case 'time':
			return field.as === 'iso'
				? fc.constantFrom('2026-01-31T08:00:00Z', '2025-08-17T23:30:00Z')
				: fc
						.integer({ min: 1_000_000_000, max: 2_000_000_000 })
						.map((s) => (field.as === 'seconds' ? s : s * 1000));
		case 'oneOf':
			return fc
				.constantFrom(...field.values)
				.map((value) => (field.wire === 'number' ? Number(value) : value));
		case 'list':
			if (field.pairs) return fc.constant(['22', '22', '8000', '8100']);
			if (field.country) return fc.constant([country[field.country]]);
			return fc.array<unknown>(field.of === 'number' ? fc.nat() : field.urls ? host : word, {
				minLength: 1,
				maxLength: 3,
			});
		case 'ref':
			return fc.record({ id: fc.nat() });
		case 'nested':
			return fc.record({ id: fc.nat(), name: word });
	}
}

test('a value that the API answers reads as itself, in every field', () => {
	for (const field of settable) {
		fc.assert(
			fc.property(valuesOf(field), (value) => {
				const { values, rejected, doubts } = readValues([field], { [field.name]: value });
				expect({ values, rejected, doubts }).toEqual({
					values: { [field.name]: value },
					rejected: [],
					doubts: [],
				});
			}),
			{ numRuns: 5 },
		);
	}
});

test('so it does as JSON in a cell', () => {
	for (const field of settable.filter(
		(each) => !isJoined(each) && (each.kind === 'list' || ('many' in each && each.many)),
	)) {
		fc.assert(
			fc.property(valuesOf(field), (value) => {
				expect(readValues([field], { [field.name]: JSON.stringify(value) }).values).toEqual({
					[field.name]: value,
				});
			}),
			{ numRuns: 3 },
		);
	}
});

test('every choice reads as its value by the label that the form shows', () => {
	const wrong = settable.flatMap((field) =>
		field.kind === 'oneOf'
			? optionsOf(field)
					.filter(({ name, value }) => {
						const { values } = readValues([{ ...field, many: false }], { [field.name]: name });
						return String(values[field.name]) !== value;
					})
					.map(({ name }) => `${field.name}: ${name}`)
			: [],
	);
	expect(wrong).toEqual([]);
});

const longId = fc.bigInt({ min: 10n ** 16n, max: 10n ** 19n - 1n }).map(String);
const holdsIds = (field: Field): boolean =>
	['ref', 'list', 'nested', 'number', 'text'].includes(field.kind);

test('an id of 17 to 19 digits is read digit by digit as text, and refused as a number', () => {
	const plain = settable.filter(
		(field) => holdsIds(field) && !('pairs' in field) && !('country' in field && field.country),
	);
	for (const field of plain) {
		fc.assert(
			fc.property(longId, (id) => {
				const rounded = Number(id);
				fc.pre(!Number.isSafeInteger(rounded));
				const nested = field.kind === 'nested';
				const [text, number] = nested ? [`{"id": ${id}}`, { id: rounded }] : [id, rounded];
				const { values } = readValues([field], { [field.name]: text });
				expect(JSON.stringify(values)).toContain(`"${id}"`);
				const { values: none, rejected } = readValues([field], { [field.name]: number });
				expect([none, rejected[0]?.reason]).toEqual([{}, expect.stringContaining('as text')]);
				expect(readValues([field], { [field.name]: [number] }).rejected).toHaveLength(1);
			}),
			{ numRuns: 2 },
		);
	}
});
