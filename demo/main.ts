import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runAlerts } from './runAlerts';
import { runFeeds } from './runFeeds';
import { runNss } from './runNss';
import { runOnce } from './runOnce';
import { runOpen } from './runOpen';
import { runNpm } from './runProgram';
import { showProgress } from './showProgress';

interface Proof {
	readonly run: (signal: AbortSignal) => Promise<object>;
	/** The outcome of a run that did not get there. */
	readonly nothing: object;
	/** In the list of options. */
	readonly about: string;
}

interface Verdict {
	readonly ok: boolean;
	readonly reason?: string;
}

/** What `npm run demo -- --NAME` proves without a browser, told as one line of JSON. */
const proofs: Readonly<Record<string, Proof>> = {
	once: {
		run: runOnce,
		nothing: { items: 0, signIns: 0, calls: 0, activated: false },
		about: 'a bulk update without a browser, and whether it worked',
	},
	feeds: {
		run: runFeeds,
		nothing: { synced: 0, refused: '', left: 0 },
		about: 'a scheduled feed sync',
	},
	nss: {
		run: runNss,
		nothing: { pushed: 0, arrived: 0, twice: 0, refused: 0, feedsLeft: 0 },
		about: '10,000 log records pushed by Cloud NSS',
	},
	alerts: {
		run: runAlerts,
		nothing: { messages: 0, text: '', polls: 0 },
		about: 'a DLP incident that becomes a chat message',
	},
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

const names = Object.keys(proofs);

const USAGE = [
	'npm run demo                 the real n8n with this package, to try it in a browser',
	...names.map((name) => `npm run demo -- ${`--${name}`.padEnd(13)}${proofs[name]!.about}`),
	'npm run dev                  the same as the first, compiled and loaded anew when a source changes',
].join('\n');

/** The options that are given; undefined where they are asked for, or others are given. */
function readOptions(): ReadonlySet<string> | undefined {
	const flag = { type: 'boolean', default: false } as const;
	const options = Object.fromEntries([...names, 'dev', 'help'].map((name) => [name, flag]));
	try {
		const { values } = parseArgs({ options });
		const given = Object.keys(values).filter((name) => values[name]);
		if (!given.includes('help')) return new Set(given);
		console.log(USAGE);
	} catch (error) {
		console.error(`${messageOf(error)}\n\n${USAGE}`);
		process.exitCode = 1;
	}
	return undefined;
}

async function main(): Promise<void> {
	const given = readOptions();
	if (given === undefined) return;
	const stopping = new AbortController();
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(name, () => {
			stopping.abort();
		});
	const where = { cwd: join(__dirname, '..'), signal: stopping.signal };
	await showProgress('Building the package', () => runNpm(['run', 'build'], where));
	const proof = names.filter((name) => given.has(name)).map((name) => proofs[name])[0];
	if (proof === undefined) {
		await runOpen(stopping.signal, { watch: given.has('dev') });
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
