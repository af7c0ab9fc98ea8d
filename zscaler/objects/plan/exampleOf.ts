import type { Field, NestedField } from '../../catalogue/grammar';
import type { Json, JsonObject } from '../../contract/json/json';

/** A structure as a person may write it: what it needs, and what tells most. */
export function exampleOf({ fields = [], many }: NestedField): Json {
	const example = exampleWith(fields);
	return many ? [example] : example;
}

function exampleWith(fields: readonly Field[]): JsonObject {
	const needed = fields.filter(({ required }) => required);
	const criterion = fields.find((each) => each.criterion);
	const shown =
		needed.some((each) => each.criterion) || !criterion ? needed : [...needed, criterion];
	const told = shown.length === 0 ? fields.slice(0, 1) : shown;
	return Object.fromEntries(told.map((field) => [field.name, exampleFor(field)]));
}

function exampleFor(field: Field): Json {
	switch (field.kind) {
		case 'oneOf':
			return field.many ? [field.values[0] ?? ''] : (field.values[0] ?? '');
		case 'flag':
			return true;
		case 'number':
			return 1;
		case 'list':
			return ['...'];
		case 'nested':
			return exampleOf(field);
		case 'ref':
			return field.many ? ['...'] : '...';
		default:
			return '...';
	}
}
