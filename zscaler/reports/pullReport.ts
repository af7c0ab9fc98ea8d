import type { Client } from '../client/createClient';
import { fitRange } from '../logs/windows/fitRange';
import {
	afterFull,
	afterTaken,
	nextWindow,
	planWindows,
	type WindowPlan,
} from '../logs/windows/planWindows';
import type { Window } from '../logs/windows/window';
import { batchOf, type Pulled, pullWindow } from './pullWindow';
import {
	type ReportBatch,
	type ReportHooks,
	reportKinds,
	type ReportName,
	type ReportRun,
	type ReportWish,
} from './report';
import { type Busy, sharedBusy, takePlace } from './takePlace';

const TEN_MINUTES = 600_000;
/** How often a window is asked for anew because somebody else's report came in between. */
const REPEATS = 2;
/** Milliseconds for which what was seen of the tenant's report is taken as still true. */
const FRESH = 1_500;

/**
 * All rows of a range, whatever its length, in the windows that Zscaler takes: each is a report that
 * is started when no other runs, waited for and downloaded. Rows come in order of time, and none
 * twice; where some may be missing, `hooks.onNote` is told. The signal cancels a report of ours that
 * runs.
 */
export async function* pullReport(
	client: Client,
	name: ReportName,
	wish: ReportWish,
	hooks: ReportHooks,
	busy: Busy = sharedBusy,
): AsyncGenerator<ReportBatch, void, undefined> {
	const kind = reportKinds[name];
	const run: ReportRun = { client, kind, wish, hooks, maxWait: wish.maxWait ?? TEN_MINUTES };
	const { range, changes } = fitRange(wish.range, kind.source, hooks.now());
	if (changes.includes('beyondReach')) {
		hooks.onNote?.({ kind: 'beyondReach', from: range?.from ?? hooks.now() });
	}
	if (range === undefined) return;
	let plan = planWindows(range, kind.source, wish.order ?? 'oldestFirst');
	let pulled: Pulled | undefined;
	let repeats = 0;
	for (let window = nextWindow(plan); window !== undefined; window = nextWindow(plan)) {
		pulled = yield* inTurn(busy, run, window, pulled);
		if (pulled.overtaken && repeats++ < REPEATS) continue;
		repeats = 0;
		const { held, full, count } = pulled;
		const shorter: WindowPlan | undefined = full
			? afterFull(plan, window, held?.stretch)
			: undefined;
		plan = shorter ?? afterTaken(plan, window, count);
		if (shorter !== undefined) continue;
		tellMissing(run, window, pulled);
		if (held !== undefined && count > 0) yield batchOf(run, held.table, held.rows);
	}
}

/** One window, while no other execution of this process is at work on the same report. */
async function* inTurn(
	busy: Busy,
	run: ReportRun,
	window: Window,
	before?: Pulled,
): AsyncGenerator<ReportBatch, Pulled, undefined> {
	const leave = await takePlace(busy, run);
	const fresh = before !== undefined && run.hooks.now() - before.at < FRESH;
	try {
		return yield* pullWindow(run, window, fresh ? before.known : undefined);
	} finally {
		leave();
	}
}

function tellMissing({ kind, hooks }: ReportRun, window: Window, pulled: Pulled): void {
	const { count, full, overtaken } = pulled;
	if (overtaken) hooks.onNote?.({ kind: 'overtaken', window });
	const most = kind.source.mostRows ?? Infinity;
	const round = count > most && count % most === 0;
	if (full) hooks.onNote?.({ kind: 'cut', window, rows: count });
	else if (round) hooks.onNote?.({ kind: 'roundCount', window, rows: count });
}
