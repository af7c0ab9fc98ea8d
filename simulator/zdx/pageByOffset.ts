import type { Answer, Call, Item } from '../call';

const PAGE_SIZE = 10;
/** An offset says nothing to who is given it: zscaler-sdk-python zdx/alerts.py, 2026-11. */
const STEM = 'MTcwNjYw';

/** One page of a list; the next one is asked for by what this one says. */
export function pageByOffset(key: string, items: readonly Item[], { query }: Call): Answer {
	const from = query.offset?.startsWith(STEM) ? Number(query.offset.slice(STEM.length)) : 0;
	const to = from + (Number(query.limit) || PAGE_SIZE);
	const next_offset = to < items.length ? `${STEM}${to}` : null;
	return { status: 200, body: { [key]: items.slice(from, to), next_offset } };
}
