import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { readTemplate } from '../../harness/engine/template';
import { ROOT } from '../../house/sources';

const files = readdirSync(join(ROOT, 'workflows'));
const { properties } = new ZscalerThreatFeed().description;
const known = (parameters: IDataObject) =>
	properties.filter(({ displayOptions }) =>
		Object.entries(displayOptions?.show ?? {}).every(([name, values]) =>
			[parameters[name]].flat().some((value) => values?.includes(value as never)),
		),
	);

/** What a parameter holds that the form does not offer, however deep. */
function faultsIn({ name, type, options = [] }: INodeProperties, given: unknown): string[] {
	if (given === undefined || (typeof given === 'string' && given.startsWith('='))) return [];
	const offered = options.map((option) => ('value' in option ? option.value : option.name));
	if (type === 'options' || type === 'multiOptions') {
		const wrong = [given].flat().filter((each) => !offered.includes(each as string));
		return wrong.map((each) => `${name}: ${String(each)}`);
	}
	if (type !== 'collection' && type !== 'fixedCollection') return [];
	return Object.entries(given as object).flatMap(([key, value]: [string, unknown]) => {
		const option = options.find((each) => each.name === key);
		if (option === undefined) return [`${name}.${key}`];
		if (!('values' in option)) return faultsIn(option as INodeProperties, value);
		return [value].flat().flatMap((row) => faultsIn({ ...rowOf(option.values) }, row));
	});
}

const rowOf = (options: INodeProperties[]): INodeProperties => ({
	...{ displayName: 'Row', name: 'row', type: 'collection', default: {} },
	options,
});

describe.each(files)('%s', (file) => {
	const { nodes, connections } = readTemplate(file);

	test("uses n8n's own nodes and ours, and joins those that are there", () => {
		const names = new Set(nodes.map(({ name }) => name));
		for (const { type } of nodes) expect(type).toMatch(/^n8n-nodes-(base|zscaler)\./);
		for (const [from, { main }] of Object.entries(connections)) {
			expect(names).toContain(from);
			for (const { node } of main.flat()) expect(names).toContain(node);
		}
	});

	test('gives Zscaler Threat Feed parameters that it has', () => {
		for (const { type, parameters } of nodes) {
			if (type !== 'n8n-nodes-zscaler.zscalerThreatFeed') continue;
			const shown = known(parameters);
			const names = shown.map(({ name }) => name);
			expect(names).toEqual(expect.arrayContaining(Object.keys(parameters)));
			const operation = shown.find(({ name }) => name === 'operation')!;
			expect(faultsIn(operation, parameters.operation)).toEqual([]);
			const faults = shown.flatMap((property) => faultsIn(property, parameters[property.name]));
			expect(faults).toEqual([]);
		}
	});
});
