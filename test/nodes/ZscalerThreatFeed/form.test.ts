import type { INodeProperties } from 'n8n-workflow';

import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { presets } from '../../../zscaler/threatFeeds/presets';

const { description } = new ZscalerThreatFeed();
const { properties } = description;
const optionsOf = ({ options = [] }: INodeProperties) =>
	options as { name: string; value: string; action?: string }[];

test('weighs less than 120 KB', () => {
	expect(JSON.stringify(description).length).toBeLessThan(120_000);
});

test('every action lands on its own resource: n8n files it under the first that a property shows', () => {
	const resource = properties.find(({ name }) => name === 'resource')!;
	const operations = properties.filter(({ name }) => name === 'operation');
	expect(operations.map(({ displayOptions }) => displayOptions?.show?.resource)).toEqual(
		optionsOf(resource).map(({ value }) => [value]),
	);
	const actions = operations.flatMap(optionsOf).map(({ action }) => action);
	expect(new Set(actions).size).toBe(actions.length);
	expect(actions).not.toContain(undefined);
});

test('hands out a fresh form each time: n8n adds options of its own', () => {
	expect(new ZscalerThreatFeed().description.properties[0]).not.toBe(properties[0]);
});

test('offers every public feed that is a feed of threats', () => {
	const feeds = properties.find(({ name }) => name === 'feeds')!;
	const groups = feeds.options as { name: string; values: INodeProperties[] }[];
	const offered = groups.find(({ name }) => name === 'preset')!.values[0]!;
	expect(
		optionsOf(offered)
			.map(({ value }) => value)
			.sort(),
	).toEqual(
		presets
			.filter(({ protects }) => !protects)
			.map(({ id }) => id)
			.sort(),
	);
});
