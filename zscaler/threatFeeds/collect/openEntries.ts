import type { Indicator } from '../indicator';
import { openTexts } from '../match/openTexts';
import { combineFacts } from './combineFacts';

/** Indicators by their entries, each once, in the order in which feeds first gave them. */
export interface EntryIndex {
	readonly all: readonly Indicator[];
	readonly has: (entry: string) => boolean;
	readonly get: (entry: string) => Indicator | undefined;
}

export interface OpenEntryIndex extends EntryIndex {
	/** One that is there already takes over what the new one knows. */
	readonly add: (indicator: Indicator) => void;
}

export function openEntries(): OpenEntryIndex {
	const { all, find, add } = openTexts(({ entry }: Indicator) => entry);
	return {
		all,
		has: (entry) => find(entry) !== -1,
		get: (entry) => all[find(entry)],
		add: (indicator) => {
			const number = add(indicator);
			const known = all[number];
			if (known !== undefined && known !== indicator) all[number] = combineFacts(known, indicator);
		},
	};
}
