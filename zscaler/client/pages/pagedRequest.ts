import { isJsonObject, type JsonObject } from '../../contract/json/json';
import type { ApiRequest } from '../../contract/apiRequest';
import { pageQuery, type PagePlace } from './place';
import type { Paging } from '../../contract/paging';

/** The request of one page of a list. */
export function pagedRequest(request: ApiRequest, paging: Paging, place: PagePlace): ApiRequest {
	const asked = pageQuery(paging, place);
	const { query, body } = request;
	if (paging.inBody === undefined) return { ...request, query: { ...query, ...asked } };
	const own = objectOf(body);
	const { variables } = own;
	return paging.inBody === 'variables'
		? { ...request, body: { ...own, variables: { ...objectOf(variables), ...asked } } }
		: { ...request, body: { ...own, ...asked } };
}

/** Where the caller may have said himself which page he wants. */
export function ownWishes(
	{ query, body }: ApiRequest,
	{ inBody }: Paging,
): Readonly<Record<string, unknown>> {
	if (inBody === undefined) return query;
	const own = objectOf(body);
	return inBody === 'variables' ? objectOf(own.variables) : own;
}

const objectOf = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});
