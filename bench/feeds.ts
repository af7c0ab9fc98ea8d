import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeFeed, makeHostRules } from './feeds/makeFeed';
import { between, type Seconds } from './feeds/stopwatch';
import { runCompiled } from './runCompiled';

/**
 * A sync of 1,000,000 raw lines against 275,000 entries with 100,000 protected, beside a Code-node
 * style script; and the steps that AdGuard's compiler of host lists shares, beside it. Each runs in
 * a process of its own; ratios are of processor time.
 */
const COUNT = 1_000_000;

interface Result {
	readonly total: Seconds;
	readonly megabytes: number;
	readonly laps: Record<string, Seconds>;
	readonly figures: Record<string, number>;
}

interface Growth {
	readonly seconds: Record<string, number>;
	readonly exponent: number;
}

const FOLDER = mkdtempSync(join(tmpdir(), 'feeds-'));
try {
	const { lines, current, guarded } = makeFeed(COUNT);
	for (const [file, rows] of Object.entries({
		feed: lines,
		current,
		guarded,
		rules: makeHostRules(COUNT),
	})) {
		writeFileSync(join(FOLDER, `${file}.txt`), rows.join('\n'));
	}
	const ours = report('ours');
	const codeNode = report('codeNode');
	const oursOnRules = report('oursOnRules');
	const compiler = report('compiler');
	const growth = runCompiled('feeds/growth', []) as Growth;
	console.log('growth', JSON.stringify(growth));
	console.log(
		JSON.stringify({
			lines: COUNT,
			seconds: withoutState(ours).wall,
			cpuSeconds: withoutState(ours).cpu,
			cpuSecondsWithState: ours.total.cpu,
			megabytes: ours.megabytes,
			exponent: growth.exponent,
			timesFasterThanCompiler: ratio(compiler.total.cpu, oursOnRules.total.cpu),
			timesLighterThanCompiler: ratio(compiler.megabytes, oursOnRules.megabytes),
			timesFasterThanCodeNode: ratio(codeNode.total.cpu, withoutState(ours).cpu),
			timesLighterThanCodeNode: ratio(codeNode.megabytes, ours.megabytes),
		}),
	);
} finally {
	rmSync(FOLDER, { recursive: true });
}

/** The better of two runs: others may have been busy on the machine. */
function report(contestant: string): Result {
	const run = () => runCompiled('feeds/contestant', [contestant, FOLDER]) as Result;
	const [one, other] = [run(), run()];
	const result = one.total.cpu < other.total.cpu ? one : other;
	console.log(contestant, JSON.stringify(result));
	return result;
}

/** A Code node remembers nothing: its steps alone are compared. */
function withoutState({ total, laps }: Result): Seconds {
	return between(laps.remember ?? { cpu: 0, wall: 0 }, total);
}

function ratio(theirs: number, mine: number): number {
	return Math.round((theirs / mine) * 100) / 100;
}
