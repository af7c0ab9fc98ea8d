import type { Query } from '../../client/ports';
import type { PagingStyle } from '../../products';
import { isJsonObject } from '../../json';
import { readTotal } from '../readItems';

/** Where a list is being read. */
export interface Place {
	/** Items before this page. */
	readonly offset: number;
	/** Items asked for. */
	readonly size: number;
	/** What the API itself calls this page, where its offset is its own business. */
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
	readonly query: (place: Place) => Query;
	/** The place after this page; `undefined` where the list ends. */
	readonly next: (place: Place, page: Page) => Place | undefined;
}

type PagedStyle = Exclude<PagingStyle, 'none'>;

const numberOf = ({ offset, size }: Place): number => Math.floor(offset / size) + 1;
const after = (place: Place, items: number): Place => ({ ...place, offset: place.offset + items });

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
			const link = isJsonObject(body) ? body.next_link : undefined;
			if (typeof link !== 'string' || link === '' || items === 0) return undefined;
			const told = Number(new URL(link, 'https://zscaler').searchParams.get('offset') ?? NaN);
			return told > place.offset ? { ...place, offset: told } : after(place, items);
		},
	},
	nextOffset: {
		start: 'offset',
		size: 'limit',
		query: ({ token, size }) =>
			token === undefined ? { limit: size } : { offset: token, limit: size },
		next: (place, { body, items }) => {
			const token = isJsonObject(body) ? body.next_offset : undefined;
			if (token === null || token === undefined || token === '') return undefined;
			return String(token) === place.token
				? undefined
				: { ...after(place, items), token: String(token) };
		},
	},
};

/** Page sizes that endpoints cut a larger wish down to are multiples of this. */
const ROUND = 50;

/**
 * A page shorter than asked for is the last, unless the body counts more; or unless the first one
 * ends at a round number, where one more call makes sure. More than asked for is all there is.
 */
function afterShortPage(place: Place, { body, items }: Page): Place | undefined {
	const { offset, size } = place;
	if (items === 0 || items > size) return undefined;
	const total = readTotal(body);
	const cut = offset === 0 && items % ROUND === 0;
	const more = total === undefined ? items === size || cut : offset + items < total;
	if (!more) return undefined;
	return offset === 0 ? { offset: items, size: items } : after(place, size);
}

/**
 * The largest page of at most half the size at whose border the reading stands; `undefined`
 * where pages cannot be made any smaller.
 */
export function smallerPlace(place: Place): Place | undefined {
	for (let size = Math.floor(place.size / 2); size > 0; size--) {
		if (place.offset % size === 0) return { ...place, size };
	}
	return undefined;
}
