import { check, kindOf, shrink } from './check';
import { grow } from './grow';
import { mutate } from './mutate';
import type { Parser } from './parser';
import { randomOf, seedOf } from './random';

/** One of so many cases is an input made to be slow. */
const SLOW = 1 / 100;

/** A reader that took a text as it must not. */
interface Fault {
	readonly parser: string;
	readonly seed: number;
	/** Which case of the run. */
	readonly number: number;
	readonly fault: string;
	/** The smallest text that shows it; none where it is the growth that does. */
	readonly input?: string;
}

export interface Fuzzed {
	readonly cases: number;
	readonly wrong: number;
	/** The first of each kind. */
	readonly faults: readonly Fault[];
}

/** Runs so many cases, each of which depends on the seed and its number alone. */
export async function fuzz(
	parsers: readonly Parser[],
	seed: number,
	cases: number,
	tell: (done: number) => void = () => undefined,
): Promise<Fuzzed> {
	const faults = new Map<string, Fault>();
	let wrong = 0;
	const total = parsers.reduce((sum, { share = 1 }) => sum + share, 0);
	let number = 0;
	for (const parser of parsers) {
		const own = Math.round((cases * (parser.share ?? 1)) / total);
		const last = parser === parsers.at(-1) ? cases : number + own;
		for (; number < last; number++) {
			const found = await runCase(parser, seed, number);
			if (found === undefined) continue;
			wrong++;
			const kind = `${parser.name} ${kindOf(found.fault)}`;
			if (!faults.has(kind)) faults.set(kind, await smallest(parser, found));
		}
		tell(number);
	}
	return { cases: number, wrong, faults: [...faults.values()] };
}

async function runCase(parser: Parser, seed: number, number: number): Promise<Fault | undefined> {
	const random = randomOf(seedOf(seed, number));
	const told = { parser: parser.name, seed, number };
	if (random.chance(SLOW * Math.min(1, parser.share ?? 1))) {
		const fault = await grow(parser, seedOf(seed, number));
		return fault === undefined ? undefined : { ...told, fault };
	}
	const input = mutate(parser, random);
	const fault = await check(parser, input);
	return fault === undefined ? undefined : { ...told, fault, input };
}

async function smallest(parser: Parser, found: Fault): Promise<Fault> {
	if (found.input === undefined) return found;
	return { ...found, input: await shrink(parser, found.input, found.fault) };
}
