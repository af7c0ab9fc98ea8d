import { range } from 'lodash';

import { type ErrorPlace, toNodeError } from '../../shared/toNodeError';
import type { Run } from './run';

type Prepared<T> = { readonly ready: T } | { readonly error: unknown };

/**
 * Reads every item before the first is worked on. Where the node stops at errors, one bad item
 * stops it here, with all bad ones in the report and nothing changed; where it continues, the
 * item's error waits for its turn.
 */
export async function prepareItems<T>(
	{ context, itemCount }: Run,
	prepare: (itemIndex: number) => Promise<T> | T,
): Promise<(itemIndex: number) => T> {
	const items: Array<Prepared<T>> = [];
	for (const index of range(itemCount)) {
		try {
			items.push({ ready: await prepare(index) });
		} catch (error) {
			items.push({ error });
		}
	}
	const bad = items.flatMap((item, index) =>
		'error' in item ? [{ index, error: item.error }] : [],
	);
	if (bad[0] !== undefined && !context.continueOnFail()) {
		throw toNodeError(context.getNode(), bad[0].error, {
			itemIndex: bad[0].index,
			report: reportOf(bad, itemCount),
		});
	}
	return (itemIndex) => {
		const item = items[itemIndex];
		if (item === undefined || 'error' in item) throw item?.error;
		return item.ready;
	};
}

const shown = 10;

function reportOf(
	bad: ReadonlyArray<{ index: number; error: unknown }>,
	count: number,
): ErrorPlace['report'] {
	if (count === 1) return undefined;
	const lines = bad
		.slice(0, shown)
		.map(
			({ index, error }) =>
				`Item ${index}: ${error instanceof Error ? error.message : String(error)}`,
		);
	const more = bad.length > shown ? [`and ${bad.length - shown} more`] : [];
	return [
		`Nothing was changed: ${bad.length} of ${count} items cannot be used.`,
		...lines,
		...more,
	].join('\n');
}
