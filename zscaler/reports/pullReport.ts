import type { Client } from '../client/createClient';
import { cutRange, onSeconds } from '../time/ranges/cutRange';
import { fitRange } from '../time/ranges/fitRange';
import { splitRange } from '../time/ranges/splitRange';
import type { TimeRange } from '../time/ranges/timeRange';
import { GRACE } from './awaitTurn';
import { batchOf, type Pulled, pullRange } from './pullRange';
import { isMisdated } from './readMoment';
import {
	type ReportBatch,
	type ReportHooks,
	reportKinds,
	type ReportName,
	type ReportRun,
	type ReportRequest,
} from './report';
import { type Busy, sharedBusy, takePlace } from './takePlace';
import { MINUTE_MS } from '../contract/durations';

const TEN_MINUTES = 10 * MINUTE_MS;
/** How often a range is asked for anew because somebody else's report came in between. */
const REPEATS = 2;
/** Milliseconds for which what was seen of the tenant's report is taken as still true. */
const FRESH = 1_500;

/**
 * All rows of a range, whatever its length, in the parts that Zscaler takes: each is a report that
 * is started when no other runs, waited for and downloaded. Rows come in order of time, and none
 * twice; where some may be missing, `hooks.onNote` is told. The signal cancels a report of ours that
 * runs.
 */
export const pullReport = (
	client: Client,
	name: ReportName,
	request: ReportRequest,
	hooks: ReportHooks,
): AsyncGenerator<ReportBatch, void, undefined> =>
	pullKind({ client, kind: reportKinds[name], request, hooks }, sharedBusy);

interface Progress {
	before?: Pulled;
	/** Whether rows were seen whose times are of another zone. */
	isMisdated: boolean;
}

/** @internal Tests have reports of their own kind, and wait for nobody else's. */
export async function* pullKind(
	{ client, kind, request, hooks }: Omit<ReportRun, 'maxWait'>,
	busy: Busy,
): AsyncGenerator<ReportBatch, void, undefined> {
	const run: ReportRun = {
		client,
		kind,
		request,
		hooks,
		maxWait: request.maxWait ?? TEN_MINUTES,
	};
	const { range, changes } = fitRange(onSeconds(request.range), kind.source, hooks.now());
	if (changes.includes('beyondRetention')) {
		hooks.onNote?.({ kind: 'beyondRetention', from: range?.from ?? hooks.now() });
	}
	if (range === undefined) return;
	const at: Progress = { isMisdated: false };
	for (const piece of splitRange(range, kind.source, request.order ?? 'oldestFirst')) {
		yield* pullWhole(busy, run, piece, at);
	}
}

/** A range, and where its answer is full, its parts one after the other. */
async function* pullWhole(
	busy: Busy,
	run: ReportRun,
	piece: TimeRange,
	at: Progress,
): AsyncGenerator<ReportBatch, void, undefined> {
	let pulled: Pulled;
	for (let tries = 0; ; tries++) {
		pulled = yield* pullInTurn(busy, run, piece, at.before);
		at.before = pulled;
		if (!pulled.overtaken || tries === REPEATS) break;
		run.hooks.log?.('info', `Another ${run.kind.noun} came in between: asking again`);
		await run.hooks.sleep(GRACE, run.hooks.signal);
	}
	const { held, full } = pulled;
	const parts = full ? cutRange(piece, held?.seen) : undefined;
	if (parts === undefined) {
		tellMissing(run, piece, pulled);
		tellMisdated(run, piece, pulled, at);
		if (held !== undefined) yield batchOf(run, held.table, held.rows, piece);
		return;
	}
	const inOrder = run.request.order === 'newestFirst' ? [...parts].reverse() : parts;
	for (const part of inOrder) yield* pullWhole(busy, run, part, at);
}

/** One report, while no other execution of this process is at work on the same. */
async function* pullInTurn(
	busy: Busy,
	run: ReportRun,
	piece: TimeRange,
	before?: Pulled,
): AsyncGenerator<ReportBatch, Pulled, undefined> {
	const leave = await takePlace(busy, run);
	const fresh = before !== undefined && run.hooks.now() - before.at < FRESH;
	try {
		return yield* pullRange(run, piece, fresh ? before.known : undefined);
	} finally {
		leave();
	}
}

/** Once for all ranges, and only where times are read. */
function tellMisdated(
	{ request, hooks }: ReportRun,
	piece: TimeRange,
	{ held, overtaken }: Pulled,
	at: Progress,
): void {
	const isTold = at.isMisdated || overtaken || request.times === false;
	if (isTold || held?.seen === undefined || !isMisdated(held.seen, piece)) return;
	at.isMisdated = true;
	hooks.onNote?.({ kind: 'misdated', range: piece, zone: held.table.head.zone });
}

function tellMissing({ kind, hooks }: ReportRun, piece: TimeRange, pulled: Pulled): void {
	const { count, full, overtaken } = pulled;
	if (overtaken) hooks.onNote?.({ kind: 'overtaken', range: piece });
	const max = kind.source.maxRows ?? Infinity;
	const round = count > max && count % max === 0;
	if (full) hooks.onNote?.({ kind: 'cut', range: piece, rows: count });
	else if (round) hooks.onNote?.({ kind: 'roundCount', range: piece, rows: count });
}
