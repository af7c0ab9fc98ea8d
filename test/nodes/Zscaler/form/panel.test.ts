import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { Zscaler } from '../../../../nodes/Zscaler/Zscaler.node';
import { everyday } from '../../../../nodes/Zscaler/form/everyday';

const { description } = new Zscaler();
const optionsOf = ({ options }: INodeProperties): INodePropertyOptions[] =>
	options as INodePropertyOptions[];
const resourceProperty = description.properties.find(({ name }) => name === 'resource')!;

/** What a click on an action in n8n's node panel sets. */
interface Action {
	readonly under: string;
	readonly name: string;
	readonly sets: { readonly operation: string; readonly resource?: unknown };
}

/**
 * As the panel makes them: for each resource the first Operation property that is shown for it,
 * and of each of its display conditions the first value (n8n editor-ui, actionsGenerator.ts and
 * useActions.ts, 2.41.1).
 */
const actions: Action[] = optionsOf(resourceProperty).flatMap(({ value: under }) => {
	const property = description.properties.find(
		({ name, displayOptions }) =>
			name === 'operation' && displayOptions?.show?.resource?.includes(under),
	)!;
	const conditions = Object.entries(property.displayOptions?.show ?? {});
	return optionsOf(property).map(({ value, action }) => ({
		under: String(under),
		name: action ?? '',
		sets: {
			operation: String(value),
			...Object.fromEntries(conditions.map(([name, values]) => [name, values?.[0]])),
		},
	}));
});

test('every action lands on its own resource', () => {
	expect(actions.filter(({ under, sets }) => sets.resource !== under)).toEqual([]);
	expect(actions.length).toBeGreaterThan(everyday.length * 4);
});

test('every action has a sentence of its own', () => {
	const repeated = actions.filter(
		({ name, under }) =>
			name === '' || actions.some((other) => other.name === name && other.under !== under),
	);
	expect(repeated.map(({ name, under }) => [name, under])).toEqual([]);
});

test('an operation property is for one resource, and its default is one of its options', () => {
	for (const property of description.properties.filter(({ name }) => name === 'operation')) {
		expect(property.displayOptions?.show?.resource).toHaveLength(1);
		expect(optionsOf(property).map(({ value }) => value)).toContain(property.default);
	}
});

test('resources stand with the product first, in the order of the alphabet', () => {
	const names = optionsOf(resourceProperty)
		.slice(2)
		.map(({ name }) => name);
	expect(names).toEqual([...names].sort((left, right) => left.localeCompare(right)));
	for (const name of names) expect(name).toMatch(/^(ZIA|ZPA|ZDX|ZCC|ZTW|ZIdentity|ZWA) /);
});

test('the whole description stays under 120 KB', () => {
	expect(JSON.stringify(description).length).toBeLessThan(120 * 1_024);
});
