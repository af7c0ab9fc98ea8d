import type { Client } from '../../../zscaler/client/createClient';
import type { Query } from '../../../zscaler/contract/ports';
import { readPages, type PageOptions } from '../../../zscaler/client/readPages';
import { getRequest, impatient, oneApiTenant } from './tenants';
import type { PagingStyle } from '../../../zscaler/contract/paging';

export type Answer = (query: Query) => unknown;

export const objects = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

/** Servers of every dialect over one list; `cap`: the largest page that they give. */
export const servers: Record<PagingStyle, (all: object[], cap: number) => Answer> = {
	none: (all) => () => all,
	page: (all, cap) => (query) => {
		const size = Math.min(Number(query.pageSize ?? 100), cap);
		const from = (Number(query.page ?? 1) - 1) * size;
		return all.slice(from, from + size);
	},
	totalPages: (all, cap) => (query) => {
		const size = Math.min(Number(query.pagesize ?? 20), cap);
		const from = (Number(query.page ?? 1) - 1) * size;
		const totalPages = Math.ceil(all.length / size);
		const list = all.slice(from, from + size);
		return { totalPages, totalCount: all.length, ...(list.length === 0 ? {} : { list }) };
	},
	nextLink: (all, cap) => (query) => {
		const [offset, size] = [Number(query.offset ?? 0), Math.min(Number(query.limit), cap)];
		const next = `https://api.zsapi.net/x?offset=${offset + size}&limit=${size}`;
		return {
			results_total: all.length,
			records: all.slice(offset, offset + size),
			...(offset + size < all.length ? { next_link: next } : {}),
		};
	},
	offset: (all, cap) => (query) => {
		const [offset, size] = [Number(query.offset ?? 0), Math.min(Number(query.limit), cap)];
		return { total_results: all.length, results: all.slice(offset, offset + size) };
	},
	nextOffset: (all, cap) => (query) => {
		const at = query.offset === undefined ? 0 : Number(String(query.offset).slice(1));
		const end = at + Math.min(Number(query.limit), cap);
		return { users: all.slice(at, end), next_offset: end < all.length ? `t${end}` : null };
	},
	nextPage: (all, cap) => (query) => {
		const at = query.pageId === undefined ? 0 : Number(String(query.pageId).slice(1));
		const end = at + Math.min(Number(query.pageSize), cap);
		return { items: all.slice(at, end), ...(end < all.length ? { nextPage: `p${end}` } : {}) };
	},
	cursor: (all, cap) => cursorServer(all, cap, 0),
};

/** Counts its pages from `first`, which only its answers tell. */
export function cursorServer(all: object[], cap: number, first: number): Answer {
	return (query) => {
		const size = Math.min(Number(query.pageSize ?? 20), cap);
		const page = Number(query.page ?? first);
		const logs = all.slice((page - first) * size, (page - first + 1) * size);
		return {
			cursor: {
				totalPages: Math.ceil(all.length / size),
				currentPageNumber: page,
				currentPageSize: logs.length,
				totalElements: all.length,
				pageId: 'p1',
			},
			logs,
		};
	};
}

export async function read(
	answer: Answer,
	style: PagingStyle,
	size: number,
	options: PageOptions = {},
) {
	const asked: Query[] = [];
	const client: Client = {
		tenant: oneApiTenant(),
		quote: String,
		patience: impatient,
		call: ({ query }) => {
			asked.push(query);
			return Promise.resolve({ status: 200, headers: {}, body: answer(query) });
		},
	};
	const items: unknown[] = [];
	const request = getRequest({ query: { search: 'x' } });
	for await (const item of readPages(client, request, { style, size }, options)) items.push(item);
	return { items, asked };
}
