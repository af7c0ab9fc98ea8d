import type { Entry } from '../../network/entry';
import { findProtected, type ProtectOptions } from './findProtected';
import type { ProtectedIndex } from './indexProtected';

export interface Protected<T extends Entry> {
	readonly kept: T[];
	/** What was left out, with the protected entry that it would have blocked. */
	readonly protectedEntries: { readonly entry: T; readonly protectedBy: string }[];
}

/** Leaves out each entry that would block something protected, in either direction. */
export function protectEntries<T extends Entry>(
	entries: Iterable<T>,
	index: ProtectedIndex,
	options?: ProtectOptions,
): Protected<T> {
	const kept: T[] = [];
	const protectedEntries: Protected<T>['protectedEntries'] = [];
	for (const entry of entries) {
		const protectedBy = findProtected(index, entry.entry, entry.kind, options);
		if (protectedBy === undefined) kept.push(entry);
		else protectedEntries.push({ entry, protectedBy });
	}
	return { kept, protectedEntries };
}
