/** How a list is read page by page; what reads them is `client/pages`. */
export type PagingStyle =
	/** Answers everything at once. */
	| 'none'
	/** ZIA, Cloud Connector: `page` from 1, `pageSize`; the last page is the short one. */
	| 'page'
	/** ZPA: `page` from 1, `pagesize`; answers `totalPages` and `list`. */
	| 'totalPages'
	/** ZIdentity: `offset`, `limit`; answers `next_link` and `records`. */
	| 'nextLink'
	/** EASM: `offset` counts objects, `limit`; the answer counts all, or its last page is short. */
	| 'offset'
	/** ZDX: opaque `offset`, `limit`; answers `next_offset`. */
	| 'nextOffset'
	/** ZPA's emergency access users: opaque `pageId`, `pageSize`; answers `nextPage`. */
	| 'nextPage'
	/** Workflow Automation: `page`, `pageSize`; answers `cursor` with the number of this page. */
	| 'cursor';

export interface Paging {
	readonly style: PagingStyle;
	/** Largest page that the API takes. */
	readonly size: number;
	/** What the query calls page and size, where the style's own words do not hold. */
	readonly words?: { readonly page: string; readonly size: string };
	/** Number of the first page; default 1. */
	readonly first?: number;
	/** Page and size stand in the body of a search; in GraphQL, among the variables. */
	readonly inBody?: true | 'variables';
}

/** Answers everything in one call, and knows no pages. */
export const allAtOnce: Paging = { style: 'none', size: 0 };
