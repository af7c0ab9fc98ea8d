import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';

import { ZscalerThreatFeed } from '../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { root } from '../house/sources';
import { useFeeds } from './useFeeds';

interface Template {
	readonly nodes: { name: string; type: string; parameters: IDataObject }[];
	readonly connections: Record<string, { main: { node: string }[][] }>;
}

const read = (file: string): Template =>
	JSON.parse(readFileSync(join(root, 'workflows', file), 'utf8')) as Template;
const files = readdirSync(join(root, 'workflows'));
const { properties } = new ZscalerThreatFeed().description;
const known = (parameters: IDataObject) =>
	properties.filter(({ displayOptions }) =>
		Object.entries(displayOptions?.show ?? {}).every(([name, values]) =>
			[parameters[name]].flat().some((value) => values?.includes(value as never)),
		),
	);

describe.each(files)('%s', (file) => {
	const { nodes, connections } = read(file);

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
			const values = operation.options?.map((option) => 'value' in option && option.value);
			expect(values).toContain(parameters.operation);
		}
	});
});

describe('as the templates say', () => {
	const { run, feed, objects } = useFeeds();
	const step = (file: string, name: string): IDataObject =>
		read(file).nodes.find((node) => node.name === name)!.parameters;

	test('a sync, and its undo', async () => {
		const sync = step('daily-feed-sync.json', 'Sync Feeds');
		const ours = {
			feeds: { url: [feed('bad.txt', ['a.example.net'])] },
			limits: { allowInside: true },
			neverBlock: { allowList: true },
		};
		const synced = await run({ ...sync, ...ours });
		expect(synced.items).toHaveLength(1);
		expect(synced.items[0]?.json).toMatchObject({ outcome: 'changed', lists: [{ added: 1 }] });
		const undone = await run(step('daily-feed-sync.json', 'Undo'));
		expect(undone.items[0]?.json).toMatchObject({ outcome: 'undone', lists: [{ removed: 1 }] });
	});

	test('a false positive: found, taken off, allowed', async () => {
		const file = 'false-positive-unblock.json';
		const items = [{ indicator: 'good.example.net' }];
		const block = step('block-on-alert.json', 'Block for 24 Hours');
		await run(block, { items: [{ Indicator: 'good.example.net' }] });
		const asked = await run(step(file, 'Is It Blocked'), {
			items: [{ 'URL or domain': 'good.example.net' }],
		});
		expect(asked.items[0]?.json).toMatchObject({ blocked: true });
		const unblocked = await run(step(file, 'Unblock'), { items: [asked.items[0]!.json] });
		expect(unblocked.items[0]?.json).toMatchObject({ outcome: 'unblocked', activated: false });
		await run({ ...step(file, 'Allow'), indicators: '={{ $json.indicator }}' }, { items });
		expect(objects('zia/lists/whitelistUrls')[0]?.whitelistUrls).toContain('good.example.net');
		expect(objects('zia/lists/blacklistUrls')[0]?.blacklistUrls).not.toContain('good.example.net');
	});
});
