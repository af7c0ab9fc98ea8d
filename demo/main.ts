import { parseArgs } from 'node:util';
import { runAlerts } from './runAlerts';
import { runFeeds } from './runFeeds';
import { runNss } from './runNss';
import { runOnce } from './runOnce';
import { runOpen } from './runOpen';

interface Proof {
	readonly run: (signal: AbortSignal) => Promise<object>;
	/** The outcome of a run that did not get there. */
	readonly nothing: object;
}

interface Verdict {
	readonly ok: boolean;
	readonly reason?: string;
}

/** What `npm run demo -- --NAME` proves without a browser, told as one line of JSON. */
const proofs: Readonly<Record<string, Proof>> = {
	once: { run: runOnce, nothing: { items: 0, signIns: 0, calls: 0, activated: false } },
	feeds: { run: runFeeds, nothing: { synced: 0, refused: '', left: 0 } },
	nss: { run: runNss, nothing: { pushed: 0, arrived: 0, twice: 0, refused: 0, feedsLeft: 0 } },
	alerts: { run: runAlerts, nothing: { messages: 0, text: '', polls: 0 } },
};

const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

/** The outcome, or nothing and the reason why. */
async function judge({ run, nothing }: Proof, signal: AbortSignal): Promise<Verdict> {
	try {
		return { ok: true, ...(await run(signal)) };
	} catch (error) {
		return { ...nothing, ok: false, reason: messageOf(error) };
	}
}

async function main(): Promise<void> {
	const flag = { type: 'boolean', default: false } as const;
	const names = Object.keys(proofs);
	const { values } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, flag])) });
	const stopping = new AbortController();
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(name, () => {
			stopping.abort();
		});
	const proof = names.filter((name) => values[name]).map((name) => proofs[name])[0];
	if (proof === undefined) {
		await runOpen(stopping.signal);
		return;
	}
	const outcome = await judge(proof, stopping.signal);
	console.log(JSON.stringify(outcome));
	process.exitCode = outcome.ok ? 0 : 1;
}

main().catch((error: unknown) => {
	if (error instanceof Error && error.name === 'AbortError') return;
	console.error(messageOf(error));
	process.exitCode = 1;
});
