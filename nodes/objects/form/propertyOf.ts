import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Field, FlagField, OneOfField } from '../../../zscaler/catalogue/grammar';
import { labelOf, wordsOf } from '../../../zscaler/objects/plan/labelOf';
import { table } from '../../../zscaler/contract/text/table';

/** Choices of a field: 'HIGH_TRUST' is shown as 'High Trust'. */
export const optionsOf = ({
	values,
	words = {},
}: Pick<OneOfField, 'values' | 'words'>): INodePropertyOptions[] =>
	values.map((value) => ({
		name:
			words[value] ?? (isSwitch(values) ? onOff[value] : undefined) ?? wordsOf(value.toLowerCase()),
		value,
	}));

/** Numbers that say no and yes. */
const onOff: Readonly<Record<string, string>> = table({ '0': 'No', '1': 'Yes' });
const isSwitch = (values: readonly string[]): boolean => values.every((value) => value in onOff);

type PropertyType = Pick<INodeProperties, 'type' | 'default' | 'options'>;

/** A switch is never empty: what must be stated is chosen instead. */
const flagType = ({ required, default: own }: FlagField): PropertyType =>
	required && own === undefined
		? {
				type: 'options',
				options: [
					{ name: 'Yes', value: true },
					{ name: 'No', value: false },
				],
				default: '',
			}
		: { type: 'boolean', default: own ?? false };

const choiceType = (field: OneOfField): PropertyType =>
	field.many
		? { type: 'multiOptions', options: optionsOf(field), default: [] }
		: { type: 'options', options: optionsOf(field), default: field.default ?? '' };

/**
 * The form's property for a field that stands alone: a filter, a path value, an action's value.
 * Nothing is chosen beforehand but what the catalogue names as the default.
 */
export function propertyOf(field: Field, name = field.name): INodeProperties {
	const base = {
		displayName: labelOf(field),
		name,
		...(field.hint === undefined ? {} : { description: field.hint }),
		...(field.required ? { required: true } : {}),
	};
	switch (field.kind) {
		case 'text':
			return {
				...base,
				type: 'string',
				default: field.default ?? '',
				...(field.secret ? { typeOptions: { password: true } } : {}),
				...(field.lines === undefined ? {} : { typeOptions: { rows: field.lines } }),
			};
		case 'number':
			return { ...base, type: 'number', default: field.default ?? (field.required ? '' : 0) };
		case 'flag':
			return { ...base, ...flagType(field) };
		case 'time':
			return { ...base, type: 'dateTime', default: '' };
		case 'oneOf':
			return { ...base, ...choiceType(field) };
		case 'list':
			return {
				...base,
				type: 'string',
				default: '',
				placeholder: 'One or more, separated by commas',
			};
		case 'ref':
			return field.many
				? { ...base, type: 'string', default: '', placeholder: 'Names or IDs, separated by commas' }
				: locator(base, field.to);
		case 'nested':
			if (field.rowsOf !== undefined) return rowsProperty(base, field.rowsOf, field.fields);
			return { ...base, type: 'json', default: field.many ? '[]' : '{}' };
	}
}

/** Values that stand in rows of their own. */
export const ROWS_NAME = 'rows';

const rowsProperty = (
	base: Pick<INodeProperties, 'displayName' | 'name' | 'description' | 'required'>,
	row: string,
	fields: readonly Field[] = [],
): INodeProperties => ({
	...base,
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: `Add ${row}`,
	default: {},
	options: [
		{ name: ROWS_NAME, displayName: row, values: fields.map((field) => propertyOf(field)) },
	],
});

/** One object of another resource: picked from a list, or given by name or ID. */
export const locator = (
	base: Pick<
		INodeProperties,
		'displayName' | 'name' | 'description' | 'required' | 'displayOptions'
	>,
	resourceId?: string,
): INodeProperties => ({
	...base,
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: {
				searchListMethod: resourceId === undefined ? 'searchObjects' : searchMethod(resourceId),
				searchable: true,
			},
		},
		{ displayName: 'By Name', name: 'name', type: 'string', placeholder: 'e.g. Head Office' },
		{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 1234567' },
	],
});

/** Name of the method that searches the objects of one resource, whatever the form is about. */
export const searchMethod = (resourceId: string): string => `search_${resourceId}`;
