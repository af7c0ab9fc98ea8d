import { isKnown, type Parser } from './parser';
import { weigh } from './weigh';

/** How much more than it was given a reader may answer: an item of each line, with its facts. */
const most = { times: 200, beside: 100_000 };

/** What is wrong with how a reader takes a text; undefined if nothing. */
export async function check(parser: Parser, text: string): Promise<string | undefined> {
	let answer: unknown;
	try {
		answer = await parser.read(text);
	} catch (error) {
		return isKnown(parser, error) ? undefined : `it threw ${told(error)}`;
	}
	const weight = weigh(answer);
	if (weight === Infinity) return 'its answer nests deeper than others can walk';
	return weight > text.length * most.times + most.beside
		? `it made ${weight} of ${text.length} characters`
		: undefined;
}

const told = (error: unknown): string =>
	error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : String(error);

/** The fault without what differs from input to input. */
export const kindOf = (fault: string): string => fault.replace(/[\d'"].*/s, '');

/** Cuts away whatever the fault does not need. */
export async function shrink(parser: Parser, text: string, fault: string): Promise<string> {
	let smallest = text;
	const kind = kindOf(fault);
	for (let size = Math.ceil(text.length / 2); size >= 1; size = Math.floor(size / 2)) {
		for (let at = 0; at < smallest.length;) {
			const without = smallest.slice(0, at) + smallest.slice(at + size);
			const still = await check(parser, without);
			if (still !== undefined && kindOf(still) === kind) smallest = without;
			else at += size;
		}
	}
	return smallest;
}
