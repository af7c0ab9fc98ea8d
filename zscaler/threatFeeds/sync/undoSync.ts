import { openMarker } from '../ownership/markEntry';
import { packMarks, unpackMarks } from '../ownership/packMarks';
import { packTexts, unpackTexts } from '../ownership/packTexts';

/** What a sync did to one list, small enough to be stored. */
export interface UndoRecord {
	/** Marks are enough for what was added: it stands in the list. */
	readonly added: string;
	readonly removed: string;
}

export function recordSync(
	done: { readonly added: Iterable<string>; readonly removed: Iterable<string> },
	salt: string,
): UndoRecord {
	return {
		added: packMarks(Array.from(done.added, openMarker(salt))),
		removed: packTexts(done.removed),
	};
}

/** What has to be done to a list so that it is as before; what changed since stays changed. */
export function undoSync(
	record: UndoRecord,
	present: Iterable<string>,
	salt: string,
): { readonly add: string[]; readonly remove: string[] } {
	const mark = openMarker(salt);
	const added = new Set(unpackMarks(record.added));
	const there = new Set(present);
	return {
		add: unpackTexts(record.removed).filter((entry) => !there.has(entry)),
		remove: [...there].filter((entry) => added.has(mark(entry))),
	};
}
