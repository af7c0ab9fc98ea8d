import {
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyOptions,
	NodeHelpers,
} from 'n8n-workflow';

import { Zscaler } from '../../../../nodes/Zscaler/Zscaler.node';
import { everyday, everydayPanel } from '../../../../nodes/Zscaler/form/everyday';
import { zscalerProperties } from '../../../../nodes/Zscaler/form/properties';
import { composedOf } from '../../../../nodes/objects/form/panel';
import { findResource, resources } from '../../../../zscaler/catalogue';
import { writingVerbs } from '../../../../zscaler/catalogue/grammar';
import { products } from '../../../../zscaler/contract/products';

const { description } = new Zscaler();

const nodeWith = (parameters: INodeParameters): INode => ({
	...{ id: '1', name: 'Zscaler', type: 'zscaler', typeVersion: 1, position: [0, 0] },
	parameters,
});

/** The parameters that the editor would save for a fresh node with this choice. */
function filledIn(choice: INodeParameters): INodeParameters {
	const node = nodeWith(choice);
	return NodeHelpers.getNodeParameters(
		description.properties,
		choice,
		true,
		false,
		node,
		description,
	)!;
}

function shownFor(choice: INodeParameters): INodeProperties[] {
	const parameters = filledIn(choice);
	return description.properties.filter((property) =>
		NodeHelpers.displayParameter(parameters, property, nodeWith(parameters), description),
	);
}

const choices = description.properties
	.filter(({ name }) => name === 'operation')
	.flatMap(({ displayOptions, options }) =>
		(options as INodePropertyOptions[]).map(({ value }) => ({
			resource: String(displayOptions?.show?.resource?.[0]),
			operation: String(value),
		})),
	);
const isEveryday = ({ resource }: { resource: string }) =>
	everyday.some(({ id }) => id === resource);
function operationOf({ resource, operation }: (typeof choices)[number]) {
	const row = findResource(resource);
	const offered = [...everydayPanel.operationsOf(row), ...composedOf(everydayPanel, row)];
	return offered.find(({ id }) => id === operation);
}

describe.each(choices.map((choice) => [`${choice.resource} ${choice.operation}`, choice] as const))(
	'%s',
	(_name, choice) => {
		const shown = shownFor(choice);
		const names = shown.map(({ name }) => name);

		test('shows no two parameters of one name', () => {
			expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
		});

		test('has defaults that n8n takes', () => {
			const parameters = filledIn(choice);
			const issues = NodeHelpers.getNodeParametersIssues(
				description.properties,
				nodeWith(parameters),
				description,
			);
			const told = Object.values(issues?.parameters ?? {}).flat();
			// What a person has to choose cannot be filled in beforehand.
			expect(told.filter((issue) => !issue.endsWith('is required.'))).toEqual([]);
		});
	},
);

const own = choices.filter(isEveryday);

test('what is about one object asks for it, and nothing else does', () => {
	for (const choice of own) {
		const names = shownFor(choice).map(({ name }) => name);
		const asks = operationOf(choice)?.path.includes('{id}') ?? false;
		expect([choice, names.includes('object')]).toEqual([choice, asks]);
	}
});

test('what sets values shows the mapper', () => {
	for (const choice of own) {
		const mapped = writingVerbs.some((verb) => verb === choice.operation);
		const names = shownFor(choice).map(({ name }) => name);
		expect([choice, names.includes('values')]).toEqual([choice, mapped]);
	}
});

test('every change that waits for activation can be activated, and no other', () => {
	for (const choice of own) {
		const { product } = findResource(choice.resource);
		const changes = operationOf(choice)?.changes === true;
		const waits = changes && products[product].activation !== undefined;
		const names = shownFor(choice).map(({ name }) => name);
		expect([choice, names.includes('activateWhenDone')]).toEqual([choice, waits]);
	}
});

test('every value that stands above the object is asked for', () => {
	for (const choice of own) {
		const operation = operationOf(choice);
		const { parents, operations } = findResource(choice.resource);
		// An object is found by its name in a list, whose path may ask for more.
		const list = operations.find(({ verb }) => verb === 'getMany');
		const paths = [operation?.path, operation?.path.includes('{id}') ? list?.path : undefined];
		const above = parents.filter(({ name }) => paths.some((path) => path?.includes(`{${name}}`)));
		const asked = shownFor(choice).filter(({ name }) => name.startsWith('parent'));
		expect([choice, asked.length]).toEqual([choice, above.length]);
	}
});

/** Every array within, once. */
function arraysIn(value: unknown, found = new Set<unknown>()): Set<unknown> {
	if (typeof value !== 'object' || value === null || found.has(value)) return found;
	if (Array.isArray(value)) found.add(value);
	for (const each of Object.values(value)) arraysIn(each, found);
	return found;
}

test('n8n may add to the options that it is given: they are made anew each time', () => {
	const first = arraysIn(zscalerProperties());
	const shared = [...arraysIn(zscalerProperties()), ...arraysIn(resources)].filter((each) =>
		first.has(each),
	);
	expect(shared).toEqual([]);
});
