import type { Simulator } from '../simulator';
import type { Demo } from './openDemo';
import { activateWorkflow } from './openN8n';
import { showProgress } from './showProgress';
import { until, type Waiting } from './until';

/** Publishes a workflow that begins with the logs trigger, and waits for its feed: n8n publishes after it has answered. */
export async function publishNss(
	{ tenant, rest, url }: Demo,
	id: string,
	wait: Waiting,
): Promise<void> {
	await activateWorkflow(rest, id);
	await showProgress('Publishing: a feed is created and tested', () =>
		until(
			wait,
			() => checkFeed(tenant, url),
			(fault) => fault === undefined,
		),
	);
}

export const feedsIn = (tenant: Simulator) => tenant.state().activated['zia/nssFeeds'] ?? [];

/** What is amiss with the feed, as far as it is there. */
function checkFeed(tenant: Simulator, url: string): string | undefined {
	const [feed, ...others] = feedsIn(tenant);
	const [listed] = tenant.state().objects['zia/nssFeeds'] ?? [];
	if (feed === undefined || others.length > 0) return 'There is not one feed';
	if (feed.feedStatus !== 'ENABLED') return 'The feed is switched off';
	if (!String(feed.connectionURL).startsWith(`${url}/webhook/`)) return 'It posts elsewhere';
	return listed?.testConnectivityCode === 200 ? undefined : 'It was not tested';
}
