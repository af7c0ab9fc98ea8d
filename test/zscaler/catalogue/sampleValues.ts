import type { Field } from '../../../zscaler/catalogue/grammar';
import type { Json, JsonObject } from '../../../zscaler/contract/json/json';

/** Values that say something. */
export const valuesOf = (fields: readonly Field[]): JsonObject =>
	Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]));

export function valueOf(field: Field): Json {
	const one = oneOf(field);
	return 'many' in field && field.many ? [one] : one;
}

function oneOf(field: Field): Json {
	switch (field.kind) {
		case 'flag':
			return true;
		case 'number':
			return 7;
		case 'time':
			return 1_760_000_000;
		case 'oneOf':
			return field.values.find((value) => !/^(ANY|ANY_RULE|NONE)$/.test(value)) ?? '';
		case 'list':
			return ['a.example.com'];
		case 'ref':
			return field.as === 'id' ? 'SOME' : { id: 7 };
		case 'nested':
			return field.fields === undefined ? { id: 7 } : valuesOf(field.fields);
		case 'text':
			return 'some';
	}
}
