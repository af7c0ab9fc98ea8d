import type { Push, PushWish, Simulator } from '../simulator';
import { nssWorkflow } from './nssWorkflow';
import { type Demo, openDemo } from './openDemo';
import { activateWorkflow, deactivateWorkflow, outputOf } from './openN8n';
import { showProgress } from './showProgress';
import { until, type Waiting } from './until';

export interface NssOutcome {
	ok: boolean;
	pushed: number;
	arrived: number;
	twice: number;
	refused: number;
	feedsLeft: number;
	reason?: string;
}

type How = Pick<PushWish, 'encodings' | 'gzip' | 'contentType' | 'resend'>;

/** Every way in which posts come; each is sent again once or twice. */
const ways: readonly How[] = [
	{ encodings: ['lines', 'array', 'concatenated', 'pretty'], resend: 1 },
	{ encodings: ['lines', 'flat', 'eventList'], gzip: 'header', resend: 1 },
	{ encodings: ['array', 'eventText', 'commas'], gzip: 'bare', resend: 2 },
	{ encodings: ['lines', 'concatenated'], contentType: 'text/plain', resend: 1 },
];
const RECORDS = 10_000;
const PATIENCE = 60_000;

/** Feeds registered by publishing, 10,000 records pushed with resends, and all taken away again. */
export const runNss = (signal: AbortSignal): Promise<NssOutcome> =>
	openDemo({ signal, sessionLife: 3600 }, async (demo) => {
		const { tenant, rest, addWorkflow } = demo;
		const id = await addWorkflow(nssWorkflow);
		const wait = { signal, patience: PATIENCE };
		await activateWorkflow(rest, id);
		// n8n publishes after it has answered.
		await showProgress('Publishing: feeds are created and tested', () =>
			until(
				wait,
				() => checkFeeds(tenant, demo.url),
				({ length }) => length === 0,
			),
		);
		const faults: string[] = [];
		const pushes = await showProgress(`Pushing ${RECORDS} records`, () => pushAll(tenant));
		const single = await tenant.pushLogs({
			type: 'WEBLOG',
			from: RECORDS + 1,
			count: 5,
			encodings: ['object'],
		});
		const seen = await showProgress('Waiting for the executions', () =>
			arrivals(demo, id, RECORDS + single.length, wait),
		);
		const refused = await pushWrongly(tenant);
		await deactivateWorkflow(rest, id);
		const feedsLeft = await showProgress('Unpublishing: feeds are removed', () =>
			until(
				wait,
				() => feedsIn(tenant).length,
				(left) => left === 0,
			),
		);
		faults.push(...faultsOf([...pushes, ...single]));
		const twice = seen.length - new Set(seen).size;
		const arrived = new Set(seen).size;
		const pushed = RECORDS + single.length;
		if (arrived !== pushed) faults.push(`${arrived} of ${pushed} records arrived`);
		if (refused !== 401) faults.push(`a wrong secret was answered ${refused}`);
		const ok = faults.length === 0 && twice === 0 && feedsLeft === 0;
		const reason = faults.length > 0 ? { reason: faults.join('; ') } : {};
		return { ok, pushed, arrived, twice, refused, feedsLeft, ...reason };
	});

/** A share of the records each way, in batches of 250. */
async function pushAll(tenant: Simulator): Promise<Push[]> {
	const share = RECORDS / ways.length;
	const pushes: Push[] = [];
	for (const [index, way] of ways.entries()) {
		const from = index * share + 1;
		pushes.push(
			...(await tenant.pushLogs({ type: 'WEBLOG', from, count: share, batch: 250, ...way })),
		);
	}
	return pushes;
}

const feedsIn = (tenant: Simulator) => tenant.state().activated['zia/nssFeeds'] ?? [];

function checkFeeds(tenant: Simulator, url: string): string[] {
	const [feed, ...others] = feedsIn(tenant);
	if (feed === undefined || others.length > 0) return ['there is not one feed'];
	const [listed] = tenant.state().objects['zia/nssFeeds'] ?? [];
	return [
		...(feed.feedStatus === 'ENABLED' ? [] : ['the feed is switched off']),
		...(String(feed.connectionURL).startsWith(`${url}/webhook/`) ? [] : ['it posts elsewhere']),
		...(listed?.testConnectivityCode === 200 ? [] : ['it was not tested']),
	];
}

const faultsOf = (pushes: readonly Push[]): string[] =>
	pushes.flatMap(({ encoding, statuses }) =>
		statuses.every((status) => status === 200) ? [] : [`${encoding}: ${statuses.join()}`],
	);

/** IDs of all records that came out of the last node of all executions. */
const arrivals = ({ rest }: Demo, id: string, enough: number, wait: Waiting): Promise<string[]> =>
	until(
		wait,
		async () =>
			(await outputOf(rest, id, 'Records')).map(
				({ logType, recordid }) => `${String(logType)} ${String(recordid)}`,
			),
		({ length }) => length >= enough,
	);

async function pushWrongly(tenant: Simulator): Promise<number> {
	const headers = { 'X-NSS-Secret': 'wrong' };
	const [push] = await tenant.pushLogs({ type: 'WEBLOG', from: 90_000, headers });
	return push?.statuses[0] ?? 0;
}
