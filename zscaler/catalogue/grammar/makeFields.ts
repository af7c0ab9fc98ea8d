import type {
	Field,
	FlagField,
	ListField,
	NestedField,
	NumberField,
	OneOfField,
	RefField,
	TextField,
	TimeField,
} from './fields';

type Spec<F extends Field> = Omit<F, 'kind' | 'name'>;

export const text = (name: string, spec: Spec<TextField> = {}): TextField => ({
	kind: 'text',
	name,
	...spec,
});

export const number = (name: string, spec: Spec<NumberField> = {}): NumberField => ({
	kind: 'number',
	name,
	...spec,
});

/** A time of day. */
export const minuteOfDay = (name: string): NumberField =>
	number(name, {
		required: true,
		min: 0,
		max: 1439,
		hint: 'E.g. 09:00, or minutes after midnight',
		minuteOfDay: true,
	});

export const flag = (name: string, spec: Spec<FlagField> = {}): FlagField => ({
	kind: 'flag',
	name,
	...spec,
});

export const time = (
	name: string,
	as: TimeField['as'],
	spec: Omit<Spec<TimeField>, 'as'> = {},
): TimeField => ({ kind: 'time', name, as, ...spec });

export const oneOf = (
	name: string,
	values: readonly string[],
	spec: Omit<Spec<OneOfField>, 'values' | 'many'> = {},
): OneOfField => ({ kind: 'oneOf', name, values, ...spec });

export const someOf = (
	name: string,
	values: readonly string[],
	spec: Omit<Spec<OneOfField>, 'values' | 'many'> = {},
): OneOfField => ({ kind: 'oneOf', name, values, many: true, ...spec });

export const list = (name: string, spec: Partial<Spec<ListField>> = {}): ListField => ({
	kind: 'list',
	name,
	of: 'text',
	...spec,
});

export const ref = (
	name: string,
	to: string,
	spec: Partial<Omit<Spec<RefField>, 'to' | 'many'>> = {},
): RefField => ({ kind: 'ref', name, to, as: 'object', ...spec });

export const refs = (
	name: string,
	to: string,
	spec: Partial<Omit<Spec<RefField>, 'to' | 'many'>> = {},
): RefField => ({ kind: 'ref', name, to, as: 'object', many: true, ...spec });

export const nested = (
	name: string,
	fields?: readonly Field[],
	spec: Omit<Spec<NestedField>, 'fields' | 'many'> = {},
): NestedField => ({ kind: 'nested', name, fields, ...spec });

export const nestedList = (
	name: string,
	fields?: readonly Field[],
	spec: Omit<Spec<NestedField>, 'fields' | 'many'> = {},
): NestedField => ({ kind: 'nested', name, fields, many: true, ...spec });

/** Entries of a list of URLs. */
export const urlList = (name: string, spec: Partial<Spec<ListField>> = {}): ListField =>
	list(name, { ...spec, urls: true });

/** Several fields of one kind of which no more is to be said than their names. */
export const texts = (...names: string[]): TextField[] => names.map((name) => text(name));
export const flags = (...names: string[]): FlagField[] => names.map((name) => flag(name));
export const numbers = (...names: string[]): NumberField[] => names.map((name) => number(name));
export const lists = (...names: string[]): ListField[] => names.map((name) => list(name));

/** The same fields as Zscaler sets them: shown in answers, asked of nobody. */
export const shown = (...fields: Field[]): Field[] =>
	fields.map((field) => ({ ...field, readOnly: true }));
