import type { Collected } from './collectEntries';
import { openEntries } from './openEntries';

/** Without what these feeds alone gave: a feed that broke off half way gives nothing to go by. */
export function dropSources(collected: Collected, gone: ReadonlySet<string>): Collected {
	if (![...gone].some((source) => collected.counts.has(source))) return collected;
	const entries = openEntries();
	for (const each of collected.entries.all) {
		const sources = each.sources.filter((source) => !gone.has(source));
		if (sources.length === each.sources.length) entries.add(each);
		else if (sources.length > 0) entries.add({ ...each, sources });
	}
	return { ...collected, entries };
}
