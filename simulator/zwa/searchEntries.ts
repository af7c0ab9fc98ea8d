import { isItem, listOf, type Answer, type Call, type Item } from '../call';

/** zscaler-sdk-python zwa/dlp_incidents.py, 2026-11. */
const LARGEST_PAGE = 100;
const PAGE_SIZE = 20;

const textOf = (value: unknown): string =>
	isItem(value) ? textOf(Object.values(value)[0]) : String(value).toLowerCase();

/** Whether an entry has one of the values in each of the fields that are asked for. */
const fits = (entry: Item, fields: readonly unknown[]): boolean =>
	fields.filter(isItem).every(({ name, value }) => {
		const wanted = listOf(value).map(textOf);
		const own = Object.entries(entry).find(([key]) => key.toLowerCase() === textOf(name));
		return own !== undefined && wanted.includes(textOf(own[1]));
	});

/** Newest first, a page at a time; both ends of the time range belong to it. */
export function searchEntries(
	entries: readonly Item[],
	key: string,
	time: string,
	{ body, query }: Call,
): Answer {
	const { fields, timeRange } = isItem(body) ? body : {};
	const { startTime, endTime } = isItem(timeRange) ? timeRange : {};
	const [from, to] = [Date.parse(String(startTime)), Date.parse(String(endTime))];
	if (timeRange !== undefined && !(from <= to))
		return { status: 400, body: { message: 'Invalid time range' } };
	const found = entries
		.filter((entry) => fits(entry, listOf(fields)))
		.filter((entry) => isWithin(Date.parse(String(entry[time])), from, to))
		.sort((left, right) => String(right[time]).localeCompare(String(left[time])));
	return entryPageOf(found, key, query);
}

const isWithin = (at: number, from: number, to: number): boolean =>
	Number.isNaN(from) || (at >= from && at <= to);

/** Cursor: zscaler-sdk-go zwa/services/common, 2026-11. Pages count from 1. */
export function entryPageOf(found: readonly Item[], key: string, query: Call['query']): Answer {
	const size = Math.min(Number(query.pageSize) || PAGE_SIZE, LARGEST_PAGE);
	const page = Math.max(Number(query.page) || 1, 1);
	const items = found.slice((page - 1) * size, page * size);
	const cursor = {
		totalPages: Math.ceil(found.length / size),
		currentPageNumber: page,
		currentPageSize: items.length,
		pageId: `page-${page}`,
		totalElements: found.length,
	};
	return { status: 200, body: { cursor, [key]: items } };
}
