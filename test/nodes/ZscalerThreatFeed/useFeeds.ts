import type { IDataObject } from 'n8n-workflow';

import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import type { FeedSettings } from '../../../simulator/feeds/feed';
import type { SimulatorOptions } from '../../../simulator/startSimulator';
import { sharedLimits } from '../../../zscaler/client/limits/limits';
import { type Bench, type Row, type RunOptions, useTenant } from '../../harness/engine/useTenant';

export interface FeedBench extends Bench {
	/** What the workflow remembers between runs. */
	readonly memory: () => IDataObject;
	readonly sync: (parameters: Row, options?: RunOptions) => ReturnType<Bench['run']>;
	readonly undo: (parameters?: Row, options?: RunOptions) => ReturnType<Bench['run']>;
	/** A response action with the indicators of the items. */
	readonly act: (
		operation: string,
		items: Row[],
		more?: Row,
		options?: RunOptions,
	) => ReturnType<Bench['run']>;
	/** Puts up a feed and answers its row of the form. */
	readonly feed: (path: string, lines: readonly string[], request?: Partial<FeedSettings>) => Row;
}

/** The node Zscaler Threat Feed with a tenant, feeds and a workflow that remembers, new in each test. */
export function useFeeds(options: SimulatorOptions = {}): FeedBench {
	const bench = useTenant(options, new ZscalerThreatFeed());
	let staticData: IDataObject = {};
	beforeEach(() => {
		staticData = {};
	});
	const run: Bench['run'] = (parameters, runOptions) => {
		// As if in a process of its own: n8n hands over what its database holds, and nobody waits.
		sharedLimits.clear();
		staticData = JSON.parse(JSON.stringify(staticData)) as IDataObject;
		return bench.run(parameters, { staticData, ...runOptions });
	};
	return {
		...bench,
		run,
		memory: () => staticData,
		sync: (parameters, runOptions) =>
			run(
				{
					resource: 'feed',
					operation: 'sync',
					syncName: 'Test Sync',
					lists: ['denyList'],
					limits: { allowInside: true },
					...parameters,
				},
				runOptions,
			),
		undo: (parameters, runOptions) =>
			run(
				{ resource: 'feed', operation: 'undo', syncName: 'Test Sync', ...parameters },
				runOptions,
			),
		act: (operation, items, more, options) =>
			run(
				{
					resource: 'indicator',
					operation,
					indicators: '={{ $json.indicator }}',
					lists: ['denyList', 'md5BlockList'],
					...more,
				},
				{ items, ...options },
			),
		feed: (path, lines, request = {}) => {
			bench.tenant().setFeeds({ path, body: lines.join('\n'), ...request });
			return { url: `${bench.tenant().url}/feeds/${path}`, name: path };
		},
	};
}

/** A fault: what was saved is not put into force, once. */
export const notActivated = {
	path: '*status/activate',
	status: 403,
	body: { code: 'X', message: 'No' },
	times: 1,
};

/** The form's feeds by URL. */
export const urls = (...rows: Row[]) => ({ feeds: { url: rows } });

/** What became of each indicator, with its item. */
export const outcomes = ({ items }: Awaited<ReturnType<Bench['run']>>) =>
	items.map(({ json, pairedItem }) => [
		json.indicator,
		json.outcome,
		(pairedItem as { item: number }).item,
	]);
