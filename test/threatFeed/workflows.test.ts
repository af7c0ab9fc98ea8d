import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { ZscalerThreatFeed } from '../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { readTemplate, stepOf } from '../engine/template';
import { oneApiForm } from '../engine/tenant';
import { root } from '../house/sources';
import { useFeeds } from './useFeeds';

const files = readdirSync(join(root, 'workflows'));
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

describe('as the templates say', () => {
	const { run, feed, objects, tenant } = useFeeds();
	test('a sync, and its undo', async () => {
		const sync = stepOf('daily-feed-sync.json', 'Sync Feeds');
		const ours = {
			feeds: { url: [feed('bad.txt', ['a.example.net'])] },
			limits: { allowInside: true },
			neverBlock: { allowList: true },
		};
		const synced = await run({ ...sync, ...ours });
		expect(synced.items).toHaveLength(1);
		expect(synced.items[0]?.json).toMatchObject({ outcome: 'changed', lists: [{ added: 1 }] });
		const undone = await run(stepOf('daily-feed-sync.json', 'Undo'));
		expect(undone.items[0]?.json).toMatchObject({ outcome: 'undone', lists: [{ removed: 1 }] });
	});

	test('an attachment: unknown, so submitted; malicious, so blocked', async () => {
		const file = 'sandbox-attachment.json';
		const bytes = Buffer.from('attached SIMULATED-MALWARE');
		const md5 = createHash('md5').update(bytes).digest('hex');
		const { sandbox } = tenant().credentials;
		const form = {
			...oneApiForm(tenant()),
			sandboxToken: sandbox.apiToken,
			sandboxCloud: 'custom',
			sandboxUrl: sandbox.baseUrl,
		};
		const attachment = { data: bytes.toString('base64'), mimeType: 'application/zip' };
		const options = { form, items: [{ md5 }], binary: { attachment_0: attachment } };
		const first = await run(stepOf(file, 'Sandbox Report'), options);
		expect(first.items[0]?.json).toMatchObject({ ready: false });
		await run({ ...stepOf(file, 'Submit the File'), minutes: 0.001 }, options);
		tenant().advance(600_000);
		const { items } = await run(stepOf(file, 'Submit the File'), options);
		expect(items[0]?.json).toMatchObject({ ready: true, verdict: 'MALICIOUS', md5 });
		await run(stepOf(file, 'Block the File'), { form, items: [items[0]!.json] });
		const [settings] = objects('zia/behavioralAnalysisAdvancedSettings');
		expect(JSON.stringify(settings)).toContain(md5);
	});

	test('a false positive: found, taken off, allowed', async () => {
		const file = 'false-positive-unblock.json';
		const items = [{ indicator: 'good.example.net' }];
		const block = stepOf('block-on-alert.json', 'Block for 24 Hours');
		await run(block, { items: [{ Indicator: 'good.example.net' }] });
		const asked = await run(stepOf(file, 'Is It Blocked'), {
			items: [{ 'URL or domain': 'good.example.net' }],
		});
		expect(asked.items[0]?.json).toMatchObject({ blocked: true });
		const unblocked = await run(stepOf(file, 'Unblock'), { items: [asked.items[0]!.json] });
		expect(unblocked.items[0]?.json).toMatchObject({ outcome: 'unblocked', activated: false });
		await run({ ...stepOf(file, 'Allow'), indicators: '={{ $json.indicator }}' }, { items });
		expect(objects('zia/lists/whitelistUrls')[0]?.whitelistUrls).toContain('good.example.net');
		expect(objects('zia/lists/blacklistUrls')[0]?.blacklistUrls).not.toContain('good.example.net');
		const found = asked.items[0]!.json.found as { list: string }[];
		expect(unblocked.items[0]?.json.lists).toEqual(found.map(({ list }) => list));
	});
});
