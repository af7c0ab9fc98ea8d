import type { Indicator } from '../indicator';
import type { AgedList } from './ageList';
import type { DecideInput } from './target';

/** What others have put there already: it stays whatever its rank, and takes no room of ours. */
export function findUnmanaged(
	lists: readonly AgedList[],
	kept: readonly Indicator[],
	{ exclusive }: DecideInput,
) {
	const shared = lists.filter(({ list }) => list.present.size > 0 && !exclusive(list));
	const found = new Map<string, Indicator[]>(shared.map(({ list }) => [list.id, []]));
	const wanting = kept.filter((each) => {
		const home = shared.find(
			({ list, owned }) => list.present.has(each.entry) && owned.find(each.entry) === undefined,
		);
		if (home !== undefined) found.get(home.list.id)?.push(each);
		return home === undefined;
	});
	return { found, wanting };
}

/** Entries of others, which stay and take up room. */
export function unmanagedIn({ list, owned }: AgedList, { exclusive }: DecideInput): number {
	if (exclusive(list)) return 0;
	let others = 0;
	for (const entry of list.present) if (owned.find(entry) === undefined) others++;
	return others;
}
