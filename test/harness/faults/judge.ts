import { pick } from 'lodash';

import type { End, Outcome, Verdict } from './outcome';
import { plainItems, whereTheyPart } from './plainEnd';

/** What no sentence for people has in it. */
const raw =
	/\bundefined\b|\[object |TypeError|Cannot read|is not a function|is not iterable|\bE[A-Z]{4,}\b|hang up|<\/?\w+>|Unexpected token|JSON at|status code|Maximum call|\bNaN\b|\baborted\b|incorrect header|unexpected end of/;

/** For those who search for it. */
const code = /\(E[A-Z_]+\)/g;

const ours = /^Node(Api|Operation)Error$/;

/** What is the matter with an error as something to be read; nothing, if it is clear. */
function faultIn(error: Outcome['error']): string | undefined {
	if (error === undefined) return undefined;
	const { name, message, description } = error;
	if (!ours.test(name)) return `a raw ${name}: ${message}`;
	const found = raw.exec(`${message} ${description}`.replaceAll(code, ''));
	if (found !== null) return `an error that says '${found[0]}': ${message} ${description}`;
	return message.length < 12 ? `an error that says nothing: ${message}` : undefined;
}

/** An object that was read to see whether it was changed shows more than an answer to the change. */
const asTold = (expected: End, got: End): readonly unknown[] =>
	got.items.map((item, at) => {
		const told = (expected.items[at] ?? {}) as Record<string, unknown>;
		return 'outcome' in told ? pick(item, [...Object.keys(told), 'error', 'warnings']) : item;
	});

/** What is wrong with an end that says that all is well. */
function partsFrom(expected: End, got: End): string | undefined {
	if (got.state !== expected.state) {
		return `success, and the tenant holds ${whereTheyPart(expected.state, got.state)}`;
	}
	const [wanted, items] = [plainItems(expected.items), plainItems(asTold(expected, got))];
	return wanted === items
		? undefined
		: `success, and the items say ${whereTheyPart(wanted, items)}`;
}

export interface Run {
	/** Without a fault. */
	readonly expected: End;
	/** With the fault. */
	readonly struck: End;
	/** The same once more without the fault; only where it ended with an error. */
	readonly again?: End;
	/** It only reads: what comes out of it the second time is what should have come the first. */
	readonly reads: boolean;
}

/** Like the fault-free run, or a clear error after which a second run gets there; all else is wrong. */
export function judge({ expected, struck, again, reads }: Run): Verdict {
	if (struck.hung) return { wrong: 'still under way after a day' };
	if (struck.left > 0) return { wrong: `${struck.left} requests are left open` };
	if (struck.error === undefined) {
		const wrong = partsFrom(expected, struck);
		return wrong === undefined ? 'sameEnd' : { wrong };
	}
	const unclear = faultIn(struck.error);
	if (unclear !== undefined) return { wrong: unclear };
	return judgeAgain(expected, struck, reads, again);
}

function judgeAgain(expected: End, struck: End, reads: boolean, again?: End): Verdict {
	const said = `after '${struck.error?.message}' a second run`;
	if (again === undefined) return { wrong: `${said} was not made` };
	if (again.hung) return { wrong: `${said} is still under way after a day` };
	const unclear = faultIn(again.error);
	if (unclear !== undefined) return { wrong: `${said} ends with ${unclear}` };
	if (again.state !== expected.state) {
		const failed = again.error === undefined ? '' : ` with '${again.error.message}'`;
		return {
			wrong: `${said} ends${failed} at ${whereTheyPart(expected.state, again.state)}`,
		};
	}
	if (!reads) return 'cleanError';
	const [wanted, items] = [plainItems(expected.items), plainItems(again.items)];
	if (again.error === undefined && wanted === items) return 'cleanError';
	return { wrong: `${said} says ${again.error?.message ?? whereTheyPart(wanted, items)}` };
}
