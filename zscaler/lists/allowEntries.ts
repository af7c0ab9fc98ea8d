import type { Work } from '../objects/work';
import { callList } from './callList';
import { readAllowList } from './readProtected';

export interface Allowed {
	readonly changed: readonly string[];
	readonly already: readonly string[];
}

/** Adds to the allow list or takes away; one read, and one write if anything differs. */
export async function changeAllowList(
	work: Work,
	entries: readonly string[],
	action: 'add' | 'remove',
): Promise<Allowed> {
	const present = new Set(await readAllowList(work));
	const wanted = [...new Set(entries)];
	const isThere = (entry: string): boolean => present.has(entry);
	const changed = wanted.filter((entry) => isThere(entry) === (action === 'remove'));
	if (changed.length > 0) {
		const gone = new Set(action === 'remove' ? changed : []);
		const next = [...present].filter((entry) => !gone.has(entry));
		if (action === 'add') next.push(...changed);
		await callList(work, 'ziaAllowList', 'update', { body: { whitelistUrls: next } });
	}
	return { changed, already: wanted.filter((entry) => !changed.includes(entry)) };
}
