import type { Simulator } from '../simulator';
import { feedWorkflow, UNDO_PATH } from './feedWorkflow';
import { type Demo, openDemo } from './openDemo';
import { activateWorkflow, executionErrors } from './openN8n';
import { showProgress } from './showProgress';
import { until } from './until';

export interface FeedOutcome {
	ok: boolean;
	synced: number;
	refused: string;
	left: number;
	reason?: string;
}

const NAME = 'Threat Feed (n8n)';
/** Three feeds in three formats; addresses are of the ranges for documentation. */
const feeds: Readonly<Record<string, string>> = {
	'list.txt': '# plain list\nhxxp://bad[.]example[.]com/one\nevil.example.net\n',
	'hosts.txt': '# hosts file\n0.0.0.0 tracker.example.org\n0.0.0.0 malware.example.org\n',
	'addresses.txt': '# networks\n8.8.8.0/24\n9.9.9.9\n',
};
/** Of all three. */
const ENTRIES = 6;
const PATIENCE = 60_000;

/** Scheduled syncs in the real n8n, an emptied feed that the guard refuses, and undo. */
export const runFeeds = (signal: AbortSignal): Promise<FeedOutcome> =>
	openDemo({ signal, sessionLife: 60 }, async (demo) => {
		const { tenant, rest } = demo;
		const id = await publish(demo);
		const wait = <T>(phase: string, look: () => T | Promise<T>, enough: (found: T) => boolean) =>
			showProgress(phase, () => until({ signal, patience: PATIENCE }, look, enough));
		const entries = () => listed(tenant);
		const synced = await wait(
			'Waiting for a scheduled sync',
			entries,
			(count) => count === ENTRIES && isActive(tenant),
		);
		for (const path of Object.keys(feeds)) tenant.setFeeds({ path, body: '' });
		const [refused = ''] = await wait(
			'Waiting for the guard to refuse emptied feeds',
			() => executionErrors(rest, id),
			({ length }) => length > 0,
		);
		const kept = entries();
		await fetch(`${demo.url}/webhook/${UNDO_PATH}`, { method: 'POST' });
		const left = await wait(
			'Undoing the sync',
			entries,
			(count) => count === 0 && isActive(tenant),
		);
		const ok = kept === synced && left === 0;
		const reason = `${kept} of ${synced} entries stood while the guard held`;
		return { ok, synced, refused, left, ...(ok ? {} : { reason }) };
	});

/** Puts the feeds up and lets the workflow run by itself. */
async function publish({ tenant, rest, addWorkflow }: Demo): Promise<string> {
	for (const [path, body] of Object.entries(feeds)) tenant.setFeeds({ path, body });
	const urls = Object.keys(feeds).map((path) => `${tenant.url}/feeds/${path}`);
	const id = await addWorkflow(feedWorkflow(urls));
	await activateWorkflow(rest, id);
	return id;
}

/** Entries of the two lists that are in force. */
function listed(tenant: Simulator): number {
	const { activated } = tenant.state();
	const category = activated['zia/urlCategories']?.find((each) => each.configuredName === NAME);
	const group = activated['zia/ipDestinationGroups']?.find((each) => each.name === NAME);
	return [category?.urls, group?.addresses].reduce<number>(
		(sum, entries) => sum + (Array.isArray(entries) ? entries.length : 0),
		0,
	);
}

const isActive = (tenant: Simulator): boolean => tenant.state().pending.length === 0;
