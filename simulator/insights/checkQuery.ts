import type { Field, Operation } from './parseQuery';
import { refuse } from './refusal';
import { enums, types, type FieldType } from './schema';

/** Throws for what the schema does not know; wording of graphql-java 22, not recorded. */
export function checkQuery({ kind, variables, fields }: Operation, values: object): void {
	const [first] = fields;
	if (kind !== 'query' && first)
		throw refuse(`Schema is not configured for ${kind}s.`, 'OperationNotSupported', first);
	for (const [name, type] of Object.entries(variables)) checkVariable(name, type, values, first);
	checkFields('Query', fields, [], variables);
}

type Variables = Operation['variables'];

function checkFields(
	type: string,
	fields: readonly Field[],
	path: readonly string[],
	variables: Variables,
): void {
	for (const field of fields) {
		const here = [...path, field.name];
		const known = types[type]?.[field.name];
		if (!known)
			throw invalid(
				'FieldUndefined',
				here,
				field,
				`Field '${field.name}' in type '${type}' is undefined`,
			);
		checkArguments(known, field, here, variables);
		const isObject = known.type in types;
		if (isObject !== field.fields.length > 0)
			throw invalid(
				isObject ? 'SubselectionRequired' : 'SubselectionNotAllowed',
				here,
				field,
				`Subselection ${isObject ? 'required' : 'not allowed'} for type '${known.type}' of field '${field.name}'`,
			);
		checkFields(known.type, field.fields, here, variables);
	}
}

function checkArguments(
	{ args = {} }: FieldType,
	field: Field,
	path: readonly string[],
	variables: Variables,
): void {
	for (const [name, given] of Object.entries(field.args)) {
		const type = args[name];
		if (type === undefined)
			throw invalid('UnknownArgument', path, field, `Unknown field argument '${name}'`);
		if ('value' in given) {
			if (!fits(type, given.value))
				throw invalid(
					'WrongType',
					path,
					field,
					`argument '${name}' is not a valid '${bare(type)}'`,
				);
		} else if (!(given.variable in variables))
			throw invalid('UndefinedVariable', path, field, `Undefined variable '${given.variable}'`);
	}
	const missing = Object.keys(args).find((name) => args[name]?.endsWith('!') && !field.args[name]);
	if (missing !== undefined)
		throw invalid('MissingFieldArgument', path, field, `Missing field argument '${missing}'`);
}

function checkVariable(name: string, type: string, values: object, place?: Field): void {
	const value: unknown = (values as Record<string, unknown>)[name];
	if (!place || fits(type, value)) return;
	const told = value === undefined ? 'null' : String(value);
	throw refuse(
		`Variable '${name}' has an invalid value: '${told}' is not a valid '${bare(type)}'`,
		'ValidationError',
		place,
	);
}

function fits(type: string, value: unknown): boolean {
	if (value === undefined || value === null) return !type.endsWith('!');
	const inner = /^\[(.*)\]!?$/.exec(type)?.[1];
	if (inner) return [value].flat().every((each) => fits(inner, each));
	const name = bare(type);
	if (name === 'Long' || name === 'Int') return Number.isInteger(Number(value));
	return enums[name]?.includes(String(value)) ?? true;
}

const bare = (type: string): string => type.replace(/[![\]]/g, '');

const invalid = (rule: string, path: readonly string[], field: Field, message: string) =>
	refuse(`Validation error (${rule}@[${path.join('/')}]) : ${message}`, 'ValidationError', field);
