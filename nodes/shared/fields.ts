import type { INodeProperties } from 'n8n-workflow';

/** Name, value, and what it means. */
export type Choice = readonly [name: string, value: string, description?: string];

type More = Omit<Partial<INodeProperties>, 'displayName' | 'name' | 'type' | 'default'>;

export const choice = (
	displayName: string,
	name: string,
	choices: readonly Choice[],
	more: More = {},
): INodeProperties => ({
	displayName,
	name,
	type: 'options',
	options: choices.map(([label, value, description]) => ({
		name: label,
		value,
		...(description === undefined ? {} : { description }),
	})),
	default: firstOf(choices),
	...more,
});

const firstOf = ([first]: readonly Choice[]): string => first?.[1] ?? '';

const LARGEST = 1_000_000;

/** A number from 0 on, with an end that no wish comes near. */
export const count = (
	displayName: string,
	name: string,
	usual: number,
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { minValue: 0, maxValue: LARGEST },
	default: usual,
	description,
});

/** The same, within bounds of its own. */
export const between = (property: INodeProperties, min = 0, max = LARGEST): INodeProperties => ({
	...property,
	typeOptions: { ...property.typeOptions, minValue: min, maxValue: max },
});

/** The same, of things that are counted one by one. */
export const wholeNumber = (property: INodeProperties): INodeProperties => ({
	...property,
	typeOptions: { ...property.typeOptions, numberPrecision: 0 },
});

export function switchField(
	displayName: string,
	name: string,
	usual: boolean,
	description: string,
): INodeProperties {
	const common = { displayName, name, default: usual, description };
	return { ...common, type: 'boolean' };
}

export const line = (
	displayName: string,
	name: string,
	usual: string,
	more: More = {},
): INodeProperties => ({ displayName, name, type: 'string', default: usual, ...more });

/** No part of what n8n shows: it tells our reader, and leaves JSON as it was. */
const severalTexts = Symbol('several texts');

/** A text in which several may stand, with commas or on lines: an expression may give a list. */
export const textsField = (
	displayName: string,
	name: string,
	usual: string,
	more: More = {},
): INodeProperties => Object.assign(line(displayName, name, usual, more), { [severalTexts]: true });

export const takesTexts = (property: INodeProperties): boolean => severalTexts in property;

/** The field of an item in which n8n's own nodes keep a file. */
export const FILE_FIELD = 'data';

/** Settings that are added one by one. */
export const collection = (
	displayName: string,
	name: string,
	placeholder: string,
	options: INodeProperties[],
): INodeProperties => ({
	displayName,
	name,
	type: 'collection',
	placeholder,
	default: {},
	options,
});
