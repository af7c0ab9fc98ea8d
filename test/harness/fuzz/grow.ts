import { cpuUsage } from 'node:process';

import { check } from './check';
import { pump } from './mutate';
import type { Parser } from './parser';
import { randomOf } from './random';

/** Sizes of inputs made to be slow. The first are small, so that not even doubling growth hangs. */
const sizes = [24, 48, 96, 512, 4_096, 65_536];
/** Milliseconds of the processor's time that any reader may take of the largest. */
const QUICK = 400;
/** Four times the text: a linear reader takes four times as long, one that compares all with all 16. */
const STEEPEST = 8;

/**
 * What is wrong with how a reader takes one input made to be slow, as it grows. The processor's own
 * time is looked at, the best of three, so that other work on the machine counts for nothing.
 */
export async function grow(parser: Parser, seed: number): Promise<string | undefined> {
	for (const size of sizes) {
		const text = pump(parser, randomOf(seed), Math.min(size, parser.longest ?? size));
		const before = cpuUsage();
		const fault = await check(parser, text);
		if (fault !== undefined) return fault;
		if (spent(before) < QUICK) continue;
		const [half, whole] = [await best(parser, seed, size / 4), await best(parser, seed, size)];
		if (whole > QUICK / 2 && whole > half * STEEPEST) {
			return `it took ${Math.round(whole)} ms of ${size} characters, ${Math.round(half)} ms of a quarter`;
		}
	}
	return undefined;
}

async function best(parser: Parser, seed: number, size: number): Promise<number> {
	const text = pump(parser, randomOf(seed), size);
	let least = Infinity;
	for (let left = 3; left > 0; left--) {
		const before = cpuUsage();
		await check(parser, text);
		least = Math.min(least, spent(before));
	}
	return least;
}

function spent(before: NodeJS.CpuUsage): number {
	const { user, system } = cpuUsage(before);
	return (user + system) / 1_000;
}
