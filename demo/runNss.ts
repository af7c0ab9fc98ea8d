import type { Push, PushWish, Simulator } from '../simulator';
import { nssWorkflow } from './nssWorkflow';
import { type Demo, openDemo } from './openDemo';
import { deactivateWorkflow, outputOf } from './openN8n';
import { feedsIn, publishNss } from './publishNss';
import { showProgress } from './showProgress';
import { until } from './until';

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
/** And some that come one by one. */
const SINGLE = 5;
const PATIENCE = 60_000;

/** A feed registered by publishing, 10,000 records pushed with resends, and all taken away again. */
export const runNss = (signal: AbortSignal): Promise<NssOutcome> =>
	openDemo({ signal, sessionLife: 3600 }, async (demo) => {
		const { tenant, rest, addWorkflow } = demo;
		const wait = { signal, patience: PATIENCE };
		const id = await addWorkflow(nssWorkflow);
		await publishNss(demo, id, wait);
		const pushes = await showProgress(`Pushing ${RECORDS} records`, () => pushAll(tenant));
		await showProgress('Waiting for the executions', () =>
			until(
				wait,
				() => recordsOf(demo, id),
				({ length }) => length >= RECORDS + SINGLE,
			),
		);
		const refused = await pushWrongly(tenant);
		await deactivateWorkflow(rest, id);
		const feedsLeft = await showProgress('Unpublishing: the feed is removed', () =>
			until(
				wait,
				() => feedsIn(tenant).length,
				(left) => left === 0,
			),
		);
		// Read again, so that what came late and twice is seen.
		return judge(pushes, await recordsOf(demo, id), { refused, feedsLeft });
	});

function judge(
	pushes: readonly Push[],
	seen: readonly string[],
	{ refused, feedsLeft }: Pick<NssOutcome, 'refused' | 'feedsLeft'>,
): NssOutcome {
	const pushed = pushes.reduce((sum, { records }) => sum + records, 0);
	const arrived = new Set(seen).size;
	const faults = [
		...faultsOf(pushes),
		...(arrived === pushed ? [] : [`${arrived} of ${pushed} records arrived`]),
		...(refused === 401 ? [] : [`a wrong secret was answered ${refused}`]),
	];
	const twice = seen.length - arrived;
	const ok = faults.length === 0 && twice === 0;
	const reason = faults.length > 0 ? { reason: faults.join('; ') } : {};
	return { ok, pushed, arrived, twice, refused, feedsLeft, ...reason };
}

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
	const from = RECORDS + 1;
	pushes.push(...(await tenant.pushLogs({ from, count: SINGLE, encodings: ['object'] })));
	return pushes;
}

const faultsOf = (pushes: readonly Push[]): string[] =>
	pushes.flatMap(({ encoding, statuses }) =>
		statuses.every((status) => status === 200) ? [] : [`${encoding}: ${statuses.join()}`],
	);

/** IDs of all records that came out of the last node of all executions. */
const recordsOf = async ({ rest }: Demo, id: string): Promise<string[]> =>
	(await outputOf(rest, id, 'Records')).map(
		({ logType, recordid }) => `${String(logType)} ${String(recordid)}`,
	);

async function pushWrongly(tenant: Simulator): Promise<number> {
	const headers = { 'X-NSS-Secret': 'wrong' };
	const [push] = await tenant.pushLogs({ type: 'WEBLOG', from: 90_000, headers });
	return push?.statuses[0] ?? 0;
}
