import type { Query } from '../../contract/ports';
import { isJsonObject } from '../../contract/json/json';
import { readTotal } from '../readItems';
import type { Paging, PagingStyle } from '../../contract/paging';

/** Where a list is being read. */
export interface PagePlace {
	/** Items before this page. */
	readonly offset: number;
	/** Items asked for. */
	readonly size: number;
	/** What the API itself calls this page, or its first one, where that is its own business. */
	readonly token?: string;
}

/** What came back for a page. */
export interface Page {
	readonly body: unknown;
	/** How many items there are on it. */
	readonly items: number;
}

interface Style {
	/** Names of the query parameters. */
	readonly start: string;
	readonly size: string;
	readonly query: (place: PagePlace) => Query;
	/** The place after this page; `undefined` where the list ends. */
	readonly next: (place: PagePlace, page: Page) => PagePlace | undefined;
	/** The word for the next page, where each answer has one: one that came before leads nowhere. */
	readonly named?: (page: Page) => string | undefined;
}

type PagedStyle = Exclude<PagingStyle, 'none'>;

const numberOf = ({ offset, size }: PagePlace): number => Math.floor(offset / size) + 1;
const after = (place: PagePlace, items: number): PagePlace => ({
	...place,
	offset: place.offset + items,
});

export const styles: Readonly<Record<PagedStyle, Style>> = {
	page: {
		start: 'page',
		size: 'pageSize',
		query: (place) => ({ page: numberOf(place), pageSize: place.size }),
		next: afterShortPage,
	},
	totalPages: {
		start: 'page',
		size: 'pagesize',
		query: (place) => ({ page: numberOf(place), pagesize: place.size }),
		next: (place, { body, items }) => {
			const pages = isJsonObject(body) ? Number(body.totalPages ?? 0) : 0;
			return numberOf(place) < pages && items > 0 ? after(place, place.size) : undefined;
		},
	},
	nextLink: {
		start: 'offset',
		size: 'limit',
		query: ({ offset, size }) => ({ offset, limit: size }),
		next: (place, { body, items }) => {
			const link = linkIn(body);
			if (link === undefined || items === 0) return undefined;
			const query = link.slice(link.indexOf('?') + 1);
			const told = Number(new URLSearchParams(query).get('offset') ?? NaN);
			return told > place.offset ? { ...place, offset: told } : after(place, items);
		},
		named: ({ body, items }) => (items === 0 ? undefined : linkIn(body)),
	},
	offset: {
		start: 'offset',
		size: 'limit',
		query: ({ offset, size }) => ({ offset, limit: size }),
		next: (place, { body, items }) => {
			const total = readTotal(body);
			const more = total === undefined ? isFull(items, place.size) : place.offset + items < total;
			return items > 0 && more ? after(place, items) : undefined;
		},
	},
	nextOffset: tokens('offset', 'limit', 'next_offset'),
	// zscaler-sdk-go emergencyaccess.go, 2026-11
	nextPage: tokens('pageId', 'pageSize', 'nextPage'),
	cursor: {
		start: 'page',
		size: 'pageSize',
		query: ({ offset, size, token }) =>
			token === undefined
				? { pageSize: size }
				: { page: Number(token) + Math.floor(offset / size), pageSize: size },
		next: afterCursor,
	},
};

/** Each answer names the next page in a word of its own. */
function tokens(start: string, size: string, next: string): Style {
	return {
		start,
		size,
		query: ({ token, size: length }) =>
			token === undefined ? { [size]: length } : { [start]: token, [size]: length },
		next: (place, { body, items }) => {
			const token = wordIn(body, next);
			return token === undefined ? undefined : { ...after(place, items), token };
		},
		named: ({ body }) => wordIn(body, next),
	};
}

function wordIn(body: unknown, name: string): string | undefined {
	const word = isJsonObject(body) ? body[name] : undefined;
	return word === null || word === undefined || word === '' ? undefined : String(word);
}

const linkIn = (body: unknown): string | undefined => wordIn(body, 'next_link');

/**
 * Whether pages count from 0 or 1 is told by the first answer: its request names no page. Fields
 * of the cursor: zscaler-sdk-go zwa/services/common, 2026-11.
 */
function afterCursor(place: PagePlace, { body, items }: Page): PagePlace | undefined {
	const cursor = isJsonObject(body) && isJsonObject(body.cursor) ? body.cursor : {};
	const { offset, size } = place;
	const token = place.token ?? String(cursor.currentPageNumber ?? 1);
	const total = readTotal(cursor);
	const more = total === undefined ? isFull(items, size) : offset + items < total;
	if (items === 0 || !more) return undefined;
	return { ...following(place, items), token };
}

/** The query of a page, in the words of its endpoint. */
export function pageQuery({ style, words, first = 1 }: Paging, place: PagePlace): Query {
	if (style === 'none') return {};
	const { start, size, query } = styles[style];
	const { [start]: at, [size]: length, ...rest } = query(place);
	return {
		...rest,
		...(at === undefined
			? {}
			: { [words?.page ?? start]: isNumbered(style) ? Number(at) + first - 1 : at }),
		[words?.size ?? size]: length,
	};
}

const isNumbered = (style: PagingStyle): boolean => style === 'page' || style === 'totalPages';

/** What the endpoint calls where a page begins, and how long it is. */
export const pageWords = (
	style: PagedStyle,
	words: Paging['words'],
): { readonly start: string; readonly size: string } => ({
	start: words?.page ?? styles[style].start,
	size: words?.size ?? styles[style].size,
});

/** Page sizes that endpoints cut a larger wish down to are multiples of this. */
const ROUND = 50;

/** A page may hold one object less than asked for although more follow: seen in 2026-11. */
export const FEW = 1 / 20;

const isFull = (items: number, size: number): boolean =>
	items >= size - Math.floor(size * FEW) && items <= size;

/** Where the next page begins; a first page that is far from full was cut by the endpoint. */
const following = (place: PagePlace, items: number): PagePlace =>
	place.offset > 0 || isFull(items, place.size)
		? after(place, place.size)
		: { ...place, offset: items, size: items };

/**
 * A page shorter than asked for by more than a few is the last, unless the body counts more; or
 * unless the first one ends at a round number, where one more call makes sure. More than asked for
 * is all there is.
 */
function afterShortPage(place: PagePlace, { body, items }: Page): PagePlace | undefined {
	const { offset, size } = place;
	if (items === 0 || items > size) return undefined;
	const total = readTotal(body);
	const cut = offset === 0 && items % ROUND === 0;
	const more = total === undefined ? isFull(items, size) || cut : offset + items < total;
	return more ? following(place, items) : undefined;
}

/**
 * The largest page of at most half the size at whose border the reading stands; `undefined`
 * where pages cannot be made any smaller.
 */
export function smallerPlace(place: PagePlace): PagePlace | undefined {
	for (let size = Math.floor(place.size / 2); size > 0; size--) {
		if (place.offset % size === 0) return { ...place, size };
	}
	return undefined;
}
