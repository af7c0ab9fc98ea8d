import { parseArgs } from 'node:util';
import { type FeedOutcome, runFeeds } from './runFeeds';
import { type NssOutcome, runNss } from './runNss';
import { runOnce, type Outcome } from './runOnce';
import { runOpen } from './runOpen';

const nothing: Outcome = { ok: false, items: 0, signIns: 0, calls: 0, activated: false };
const nothingSynced: FeedOutcome = { ok: false, synced: 0, refused: '', left: 0 };

const nothingPushed: NssOutcome = {
	ok: false,
	pushed: 0,
	arrived: 0,
	twice: 0,
	refused: 0,
	feedsLeft: 0,
};

const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

/** The outcome, or nothing and the reason why. */
async function judge<T extends object>(
	running: Promise<T>,
	otherwise: T,
): Promise<T & { ok: boolean; reason?: string }> {
	try {
		return { ok: true, ...(await running) };
	} catch (error) {
		return { ...otherwise, ok: false, reason: messageOf(error) };
	}
}

async function main(): Promise<void> {
	const flag = { type: 'boolean', default: false } as const;
	const { values } = parseArgs({ options: { once: flag, feeds: flag, nss: flag } });
	const stopping = new AbortController();
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(name, () => {
			stopping.abort();
		});
	if (!values.once && !values.feeds && !values.nss) {
		await runOpen(stopping.signal);
		return;
	}
	const outcome = values.feeds
		? await judge(runFeeds(stopping.signal), nothingSynced)
		: values.nss
			? await judge(runNss(stopping.signal), nothingPushed)
			: await judge(runOnce(stopping.signal), nothing);
	console.log(JSON.stringify(outcome));
	process.exitCode = outcome.ok ? 0 : 1;
}

main().catch((error: unknown) => {
	if (error instanceof Error && error.name === 'AbortError') return;
	console.error(messageOf(error));
	process.exitCode = 1;
});
