import {
	type INodeProperties,
	type INodePropertyOptions,
	isINodePropertyOptions,
} from 'n8n-workflow';

import { readJson } from '../../../zscaler/contract/json/readJson';
import { readLine } from './readLine';
import { refusal } from './refusal';

/** One of the values that the form offers. */
export function readChoice(property: INodeProperties, given: unknown): unknown {
	const choices = choicesOf(property);
	if (choices === undefined) return readLine(property, given);
	if (given === property.default) return given;
	const chosen = find(choices, given);
	if (chosen !== undefined) return chosen.value;
	throw refusal(property.displayName, `one of ${listed(choices)}`, given);
}

/** Some of the values that the form offers: as a list, as JSON, or with commas. */
export function readChoices(property: INodeProperties, given: unknown): unknown[] {
	const choices = choicesOf(property);
	return entriesIn(given, choices).map((each) => {
		if (choices === undefined) return readLine(property, each);
		const chosen = find(choices, each);
		if (chosen !== undefined) return chosen.value;
		throw refusal(property.displayName, `some of ${listed(choices)}`, given);
	});
}

function entriesIn(
	given: unknown,
	choices: readonly INodePropertyOptions[] | undefined,
): unknown[] {
	if (Array.isArray(given)) return given;
	const isOne = choices !== undefined && find(choices, given) !== undefined;
	if (isOne || typeof given !== 'string') return [given];
	const read = given.trim().startsWith('[') ? readJson(given) : undefined;
	return Array.isArray(read) ? read : given.split(',');
}

/** Nothing where the form fetches its choices. */
function choicesOf({
	options = [],
	typeOptions,
}: INodeProperties): INodePropertyOptions[] | undefined {
	if (typeOptions?.loadOptionsMethod !== undefined) return undefined;
	return options.filter(isINodePropertyOptions);
}

/** The choice of this value, or else the only one that the form calls so, in whatever case. */
function find(
	choices: readonly INodePropertyOptions[],
	given: unknown,
): INodePropertyOptions | undefined {
	if (!['string', 'number', 'boolean'].includes(typeof given)) return undefined;
	const text = String(given).trim();
	const exact = choices.find(({ value }) => String(value) === text);
	if (exact !== undefined) return exact;
	const called = choices.filter(({ name, value }) =>
		[name, String(value)].some((word) => word.toLowerCase() === text.toLowerCase()),
	);
	return called.length === 1 ? called[0] : undefined;
}

/** More than so many help nobody. */
const SHOWN = 20;

const listed = (choices: readonly INodePropertyOptions[]): string =>
	choices.length <= SHOWN
		? choices.map(({ name }) => name).join(', ')
		: 'the choices that the form offers';
