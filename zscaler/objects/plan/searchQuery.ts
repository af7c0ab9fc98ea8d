import type { Resource } from '../../catalogue/grammar';
import type { Query } from '../../contract/ports';

/** ZPA finds by a whole name only: recorded enrollmentCert?search=name%2BEQ%2BRoot, 2026-03. */
export const findsWholeNames = ({ search }: Resource): boolean => search === 'name EQ';

/** The query of Get Many that searches for a text; empty where the API offers no search. */
export function searchQuery(resource: Resource, text: string): Query {
	if (resource.search === undefined || text === '') return {};
	return findsWholeNames(resource) ? { search: `name+EQ+${text}` } : { [resource.search]: text };
}
