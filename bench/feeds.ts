import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeFeed, makeHostRules } from './feeds/makeFeed';
import { runCompiled } from './runCompiled';

/**
 * A sync of 1,000,000 raw lines against 275,000 entries with 100,000 protected, beside a Code-node
 * style script; and the steps that AdGuard's compiler of host lists shares, beside it. Each runs in
 * a process of its own, and seconds are processor time.
 */
const count = 1_000_000;

interface Result {
	readonly cpu: number;
	readonly wall: number;
	readonly megabytes: number;
	readonly laps: Record<string, number>;
	readonly figures: Record<string, number>;
}

interface Growth {
	readonly seconds: Record<string, number>;
	readonly exponent: number;
}

const folder = mkdtempSync(join(tmpdir(), 'feeds-'));
try {
	const { lines, current, guarded } = makeFeed(count);
	for (const [file, rows] of Object.entries({
		feed: lines,
		current,
		guarded,
		rules: makeHostRules(count),
	})) {
		writeFileSync(join(folder, `${file}.txt`), rows.join('\n'));
	}
	const ours = report('ours');
	const codeNode = report('codeNode');
	const oursOnRules = report('oursOnRules');
	const compiler = report('compiler');
	const growth = runCompiled('feeds/growth', []) as Growth;
	console.log('growth', JSON.stringify(growth));
	console.log(
		JSON.stringify({
			lines: count,
			seconds: withoutState(ours),
			secondsWithState: ours.cpu,
			megabytes: ours.megabytes,
			exponent: growth.exponent,
			timesFasterThanCompiler: ratio(compiler.cpu, oursOnRules.cpu),
			timesLighterThanCompiler: ratio(compiler.megabytes, oursOnRules.megabytes),
			timesFasterThanCodeNode: ratio(codeNode.cpu, withoutState(ours)),
			timesLighterThanCodeNode: ratio(codeNode.megabytes, ours.megabytes),
		}),
	);
} finally {
	rmSync(folder, { recursive: true });
}

function report(contestant: string): Result {
	const result = runCompiled('feeds/contestant', [contestant, folder]) as Result;
	console.log(contestant, JSON.stringify(result));
	return result;
}

/** A Code node remembers nothing: its steps alone are compared. */
function withoutState({ cpu, laps }: Result): number {
	return Math.round((cpu - (laps.remember ?? 0)) * 1000) / 1000;
}

function ratio(theirs: number, mine: number): number {
	return Math.round((theirs / mine) * 100) / 100;
}
