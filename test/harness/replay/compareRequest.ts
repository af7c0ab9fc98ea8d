import { isEqual } from 'lodash';

import type { HttpRequest } from '../../../zscaler/contract/ports';
import type { Exchange } from './readExchanges';

/** What of the request differs from the recorded one; nothing where it is the same. */
export function compareRequest(sent: HttpRequest, exchange: Exchange): string | undefined {
	const { method, url, body } = exchange;
	if (sent.method !== method) return `method ${sent.method} instead of ${method}`;
	const path = decodeURIComponent(new URL(sent.url).pathname);
	const wanted = decodeURIComponent(url.pathname);
	if (path !== wanted) return `path ${path} instead of ${wanted}`;
	const query = pairsOf(sent.query ?? {});
	const pairs = [...url.searchParams].map(([name, value]) => `${name}=${value}`).sort();
	if (!isEqual(query, pairs)) return `query ${query.join('&')} instead of ${pairs.join('&')}`;
	if (isEqual(contentOf(sent.body), contentOf(body))) return undefined;
	return `body ${JSON.stringify(sent.body)} instead of ${JSON.stringify(body)}`;
}

const pairsOf = (query: NonNullable<HttpRequest['query']>): string[] =>
	Object.entries(query)
		.filter(([, value]) => value !== undefined)
		.flatMap(([name, value]) =>
			(Array.isArray(value) ? value : [value]).map((each) => `${name}=${String(each)}`),
		)
		.sort();

/** The recorded SDK sends `{}` where there is nothing to say. */
function contentOf(body: unknown): unknown {
	const nothing = body === undefined || body === null || body === '' || isEqual(body, {});
	return nothing ? undefined : Buffer.isBuffer(body) ? body.toString() : body;
}
