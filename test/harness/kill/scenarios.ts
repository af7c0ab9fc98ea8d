import type { IDataObject } from 'n8n-workflow';

import type { Simulator } from '../../../simulator';

/** One node of the workflow. */
export interface Step {
	readonly node: 'zscaler' | 'threatFeed';
	readonly parameters: IDataObject;
	readonly items?: readonly IDataObject[];
}

export interface Scenario {
	readonly name: string;
	/** What stands in the tenant and in the feeds before, given the address of the gate. */
	readonly prepare?: (tenant: Simulator) => void;
	/** Runs of the workflow before the one that is killed, which end well. */
	readonly before?: (url: string) => readonly Step[];
	/** What changes after them. */
	readonly change?: (tenant: Simulator) => void;
	/** What changes after the workflow has been run again, before it runs once more. */
	readonly next?: (tenant: Simulator) => void;
	/** The workflow that is killed, and run again. */
	readonly steps: (url: string) => readonly Step[];
}

const upsert = (
	resource: string,
	matchBy: string,
	items: readonly IDataObject[],
	activateWhenDone: boolean,
): Step => ({
	node: 'zscaler',
	parameters: {
		resource,
		operation: 'upsert',
		values: {
			mappingMode: 'autoMapInputData',
			value: null,
			matchingColumns: [matchBy],
			schema: [],
		},
		activateWhenDone,
	},
	items,
});

const categories = ['New', 'Newer', 'Newest'].map((name) => ({
	configuredName: name,
	urls: `${name.toLowerCase()}.example.net`,
}));
const rules = [
	{ name: 'Block Threat Feed', action: 'BLOCK', urlCategories: 'Threat Feed', labels: 'Security' },
	{ name: 'Allow Partner Sites', locations: 'San Jose, Berlin' },
	{ name: 'Caution on New', action: 'CAUTION', urlCategories: 'New, GAMBLING' },
	{ name: 'Block Newest', action: 'BLOCK', urlCategories: 'Newest' },
];

const sync = (url: string, more: IDataObject): Step => ({
	node: 'threatFeed',
	parameters: {
		resource: 'feed',
		operation: 'sync',
		syncName: 'Sync',
		feeds: { url: [{ url: `${url}/feeds/bad.txt`, name: 'bad.txt' }] },
		limits: { allowInside: true },
		...more,
	},
});

const feed =
	(...entries: string[]) =>
	(tenant: Simulator): void => {
		tenant.setFeeds({ path: 'bad.txt', body: entries.join('\n'), etag: null });
	};

const category = { lists: ['urlCategory'], categoryName: 'Feeds' };
const hosts = (from: number, to: number): string[] =>
	Array.from({ length: to - from }, (_, index) => `host-${from + index}.example.net`);

const respond = (operation: string, ...indicators: string[]): Step => ({
	node: 'threatFeed',
	parameters: {
		resource: 'indicator',
		operation,
		indicators: '={{ $json.indicator }}',
		lists: ['denyList'],
	},
	items: indicators.map((indicator) => ({ indicator })),
});

export const scenarios: readonly Scenario[] = [
	{
		name: 'Create or Update in two resources, activated at the end',
		steps: () => [
			upsert('ziaUrlCategory', 'configuredName', categories, false),
			upsert('ziaUrlFilteringRule', 'name', rules, true),
		],
	},
	{
		name: 'a first sync',
		prepare: feed(...hosts(0, 30)),
		steps: (url) => [sync(url, { lists: ['denyList'] })],
	},
	{
		name: 'a sync of two lists that adds and removes',
		prepare: feed(...hosts(0, 30)),
		before: (url) => [sync(url, { lists: ['denyList', 'urlCategory'], categoryName: 'Feeds' })],
		change: feed(...hosts(10, 40)),
		steps: (url) => [sync(url, { lists: ['denyList', 'urlCategory'], categoryName: 'Feeds' })],
	},
	{
		name: 'a sync of a list of its own, and the next',
		prepare: feed(...hosts(0, 30)),
		next: feed(...hosts(10, 40)),
		steps: (url) => [sync(url, category)],
	},
	{
		name: 'Block',
		steps: () => [respond('block', 'one.example.net', 'two.example.net')],
	},
	{
		name: 'Unblock, and Allow',
		before: () => [respond('block', 'one.example.net', 'two.example.net')],
		steps: () => [
			respond('unblock', 'one.example.net'),
			respond('allow', 'one.example.net', 'good.example.net'),
		],
	},
	{
		name: 'Delete of several',
		prepare: (tenant) => {
			const names = ['Old', 'Older', 'Oldest'];
			tenant.seed(
				'zia/ruleLabels',
				names.map((name, index) => ({ id: 900 + index, name })),
			);
		},
		steps: () => [
			{
				node: 'zscaler',
				parameters: {
					resource: 'ziaRuleLabel',
					operation: 'delete',
					object: { __rl: true, mode: 'name', value: '={{ $json.name }}' },
				},
				items: ['Old', 'Older', 'Oldest'].map((name) => ({ name })),
			},
		],
	},
];
