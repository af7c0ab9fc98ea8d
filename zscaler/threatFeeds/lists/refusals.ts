import { openMarker } from '../ownership/markEntry';
import { packMarks, unpackMarks } from '../ownership/packMarks';
import { DAY_MS } from '../../contract/durations';

/** Entries that Zscaler would not have, so that not every run sends them once more. */
export interface RefusalState {
	readonly marks: string;
	/** Epoch milliseconds of the first of them. */
	readonly at: number;
}

/** Zscaler's rules change, and lists get room: then all are tried again. */
const KEPT_FOR = 7 * DAY_MS;

const valid = (known: RefusalState | undefined, now: number): RefusalState | undefined =>
	known !== undefined && now - known.at < KEPT_FOR ? known : undefined;

export function openRefusals(
	known: RefusalState | undefined,
	salt: string,
	now: number,
): (entry: string) => boolean {
	const { marks } = valid(known, now) ?? {};
	if (marks === undefined) return () => false;
	const all = new Set(unpackMarks(marks));
	const mark = openMarker(salt);
	return (entry) => all.has(mark(entry));
}

export function keepRefusals(
	known: RefusalState | undefined,
	refused: readonly string[],
	salt: string,
	now: number,
): RefusalState | undefined {
	const before = valid(known, now);
	if (refused.length === 0) return before;
	const marks = [...unpackMarks(before?.marks ?? '0.'), ...refused.map(openMarker(salt))];
	return { marks: packMarks(marks), at: before?.at ?? now };
}
