import { makeFeed } from './makeFeed';
import { syncFeed } from './ours';
import { openStopwatch } from './stopwatch';

/** Seconds of processor time at 10,000, 100,000 and 1,000,000 lines in one warm process, as JSON. */
async function main(): Promise<void> {
	const measure = async (count: number): Promise<number> => {
		const { lines, current, guarded } = makeFeed(count);
		const watch = openStopwatch();
		await syncFeed(lines.join('\n'), current, guarded, watch);
		return watch.total().cpu;
	};
	for (let i = 0; i < 10; i++) await measure(10_000);
	const seconds: Record<number, number> = {};
	for (const [count, runs] of [
		[10_000, 9],
		[100_000, 3],
		[1_000_000, 1],
	] as const) {
		const times: number[] = [];
		for (let i = 0; i < runs; i++) times.push(await measure(count));
		seconds[count] = times.sort((a, b) => a - b)[runs >> 1]!;
	}
	const exponent = Math.log10(seconds[1_000_000]! / seconds[10_000]!) / 2;
	console.log(JSON.stringify({ seconds, exponent: Math.round(exponent * 1000) / 1000 }));
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
