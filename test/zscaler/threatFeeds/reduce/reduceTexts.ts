import { readNetwork } from '../../../../zscaler/network/readNetwork';
import { reduceIndicators } from '../../../../zscaler/threatFeeds/reduce/reduceIndicators';

/** Entries of one list by their texts alone: what stays, and what each of the others is covered by. */
export function reduceTexts(entries: readonly string[], levels?: number) {
	const indicators = [...new Set(entries)].map((entry) => {
		const kind = readNetwork(entry) === undefined ? ('url' as const) : ('cidr' as const);
		return { entry, kind, sources: [] };
	});
	const { kept, covered } = reduceIndicators(indicators, levels);
	return {
		kept: kept.map(({ entry }) => entry),
		covers: new Map(covered.map(({ entry, cover }) => [entry, cover])),
	};
}
