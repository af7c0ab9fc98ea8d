import { chunk } from 'lodash';

import { findResource } from '../catalogue';
import { isJsonObject, type JsonObject } from '../json';
import { operationOf } from '../objects/operationOf';
import type { Work } from '../objects/work';
import { callList } from './callList';

/** Zscaler's answers by the URL that was asked for; each is asked for once. */
export async function lookUpUrls(
	work: Work,
	urls: readonly string[],
): Promise<Map<string, JsonObject>> {
	const resource = 'ziaUrlCategory';
	const { body: asked } = operationOf(findResource(resource), 'lookUpUrls');
	const batch = asked.kind === 'array' ? (asked.batch ?? 100) : 100;
	const known = new Map<string, JsonObject>();
	// A leading dot is for lists: the look-up takes hosts and URLs.
	const plain = new Map(urls.map((url) => [url, url.replace(/^\./, '')]));
	for (const part of chunk([...new Set(plain.values())], batch)) {
		const { body } = await callList(work, resource, 'lookUpUrls', { body: part });
		for (const answer of Array.isArray(body) ? body.filter(isJsonObject) : []) {
			known.set(String(answer.url), answer);
		}
	}
	return new Map(
		[...plain].flatMap(([url, text]) => {
			const answer = known.get(text);
			return answer === undefined ? [] : [[url, answer] as const];
		}),
	);
}
