import {
	type INodeProperties,
	type INodePropertyOptions,
	isINodePropertyOptions,
} from 'n8n-workflow';

import { readJson } from '../../../zscaler/exact/readJson';
import { readLine } from './readLine';
import { refusal } from './refusal';

type Value = INodePropertyOptions['value'];

/** One of the values that the form offers. */
export function readChoice(property: INodeProperties, given: unknown): unknown {
	const values = valuesOf(property);
	if (values === undefined) return readLine(property, given);
	if (given === property.default) return given;
	const chosen = find(values, given);
	if (chosen !== undefined) return chosen;
	throw refusal(property.displayName, `one of ${listed(values)}`, given);
}

/** Some of the values that the form offers: as a list, as JSON, or with commas. */
export function readChoices(property: INodeProperties, given: unknown): unknown[] {
	const values = valuesOf(property);
	const chosenOnes = listIn(given, values);
	return chosenOnes.map((each) => {
		const chosen = values === undefined ? readLine(property, each) : find(values, each);
		if (chosen !== undefined) return chosen;
		throw refusal(property.displayName, `some of ${listed(values ?? [])}`, given);
	});
}

function listIn(given: unknown, values: readonly Value[] | undefined): unknown[] {
	if (Array.isArray(given)) return given as unknown[];
	if (typeof given !== 'string' || (values !== undefined && find(values, given) !== undefined)) {
		return [given];
	}
	const read = given.trim().startsWith('[') ? readJson(given) : undefined;
	return Array.isArray(read) ? read : given.split(',');
}

/** Nothing where the form fetches its choices. */
function valuesOf({ options = [], typeOptions }: INodeProperties): Value[] | undefined {
	if (typeOptions?.loadOptionsMethod !== undefined) return undefined;
	return options.filter(isINodePropertyOptions).map(({ value }) => value);
}

const find = (values: readonly Value[], given: unknown): Value | undefined =>
	['string', 'number', 'boolean'].includes(typeof given)
		? values.find((value) => String(value) === String(given).trim())
		: undefined;

/** More than so many help nobody. */
const shown = 20;

const listed = (values: readonly Value[]): string =>
	values.length <= shown ? values.join(', ') : 'the values that the form offers';
