import { parseArgs } from 'node:util';
import { runOnce, type Outcome } from './runOnce';
import { runOpen } from './runOpen';

const nothing = { items: 0, signIns: 0, calls: 0, activated: false };

const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

async function judge(signal: AbortSignal): Promise<Outcome> {
	try {
		return await runOnce(signal);
	} catch (error) {
		return { ok: false, ...nothing, reason: messageOf(error) };
	}
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { once: { type: 'boolean', default: false } } });
	const stopping = new AbortController();
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(name, () => {
			stopping.abort();
		});
	if (!values.once) {
		await runOpen(stopping.signal);
		return;
	}
	const outcome = await judge(stopping.signal);
	console.log(JSON.stringify(outcome));
	process.exitCode = outcome.ok ? 0 : 1;
}

main().catch((error: unknown) => {
	if (error instanceof Error && error.name === 'AbortError') return;
	console.error(messageOf(error));
	process.exitCode = 1;
});
