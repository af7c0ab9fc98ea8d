import { resources } from '../../../../zscaler/catalogue';
import type { Field } from '../../../../zscaler/catalogue/grammar';
import { readValues } from '../../../../zscaler/objects/plan/readValues';

const writable = resources.flatMap(({ id, fields }) =>
	fields
		.filter(({ readOnly }) => !readOnly)
		.map((field) => [`${id}.${field.name}`, field] as const),
);

/** Values that pass each limit of a field by one, or are of no choice that is known. */
function beyond(field: Field): readonly unknown[] {
	switch (field.kind) {
		case 'text':
			return field.max === undefined || field.country ? [] : ['x'.repeat(field.max + 1)];
		case 'number':
			return [
				...(field.min === undefined ? [] : [field.min - 1]),
				...(field.max === undefined ? [] : [field.max + 1]),
			];
		case 'oneOf': {
			const isNumbers = field.values.every((value) => /^\d+$/.test(value));
			return [isNumbers ? '99' : 'WORD_OF_TOMORROW'];
		}
		default:
			return [];
	}
}

/**
 * No recorded answer refuses a value for its length, its size or the set that it is not of: in the
 * recordings of the public SDKs (2026-03) every 400 is about a value that was missing, or about the
 * body as a whole. What is known of limits is from pages of help, which fall behind.
 */
test('a limit or a choice that no recorded refusal proves is a doubt: the value is taken, and told', () => {
	const limited = writable.filter(([, field]) => beyond(field).length > 0);
	expect(limited.length).toBeGreaterThan(400);
	const wrong = limited.filter(([, field]) =>
		beyond(field).some((value) => {
			const { values, rejected, doubts } = readValues([field], { [field.name]: value });
			return !(field.name in values) || rejected.length > 0 || doubts.length !== 1;
		}),
	);
	expect(wrong.map(([name]) => name)).toEqual([]);
});
