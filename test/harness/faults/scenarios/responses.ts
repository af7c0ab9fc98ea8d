import { ZscalerThreatFeed } from '../../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { urls } from '../../../nodes/ZscalerThreatFeed/useFeeds';
import type { Scenario } from '../scenario';
import { beginWorld } from '../world';

const threatFeed = new ZscalerThreatFeed();

const hosts = (from: number, count: number): string =>
	Array.from({ length: count }, (_, at) => `host-${from + at}.example.net`).join('\n');

const sync = (name: string, before?: string): Scenario => ({
	name,
	long: true,
	begin: async (tenant) => {
		const { run } = beginWorld(tenant);
		const parameters = {
			...{ resource: 'feed', operation: 'sync', syncName: 'Test Sync', lists: ['denyList'] },
			limits: { allowInside: true },
			...urls({ url: `${tenant.url}/feeds/bad.txt`, name: 'bad.txt' }),
		};
		const sync = () => run(threatFeed, parameters);
		if (before !== undefined) {
			tenant.setFeeds({ path: 'bad.txt', body: before });
			await sync();
		}
		tenant.setFeeds({ path: 'bad.txt', body: hosts(0, 2_000) });
		return sync;
	},
});

const respond = (
	name: string,
	operation: string,
	before?: string,
	more: object = {},
): Scenario => ({
	name,
	begin: async (tenant) => {
		const { run } = beginWorld(tenant);
		const act = (which: string) => () =>
			run(
				threatFeed,
				{
					...{ resource: 'indicator', indicators: '={{ $json.indicator }}', operation: which },
					...{ lists: ['denyList', 'md5BlockList'], ...more },
				},
				[
					{ indicator: 'bad.example.net' },
					{ indicator: 'evil.example.net/login' },
					{ indicator: 'd41d8cd98f00b204e9800998ecf8427e' },
				].slice(0, operation === 'allow' ? 2 : 3),
			);
		if (before !== undefined) await act(before)();
		return act(operation);
	},
});

export const responses: readonly Scenario[] = [
	sync('Sync 2,000 indicators for the first time'),
	sync('Sync 2,000 indicators, 150 of them new, 100 gone', hosts(-100, 1_950)),
	respond('Block', 'block'),
	respond('Unblock', 'unblock', 'block'),
	respond('Allow', 'allow'),
];
