import { get, isEqual } from 'lodash';

import type { JsonObject } from '../../contract/json/json';

/**
 * Of each page the objects that no earlier page had: while others write, Zscaler's pages shift, and
 * the last object of one comes again as the first of the next. `id` alone says that it is the same;
 * what else a row is known by may be shared, so that the whole object has to be.
 */
export function openSeen(key: string | undefined): (page: JsonObject[]) => JsonObject[] {
	if (key === undefined) return (page) => page;
	const seen = new Map<string, JsonObject>();
	return (page) => {
		const named = page.map((object) => [nameOf(get(object, key)), object] as const);
		const fresh = named.filter(([name, object]) => {
			const before = name === undefined ? undefined : seen.get(name);
			return before === undefined || !(key === 'id' || isEqual(before, object));
		});
		for (const [name, object] of named) if (name !== undefined) seen.set(name, object);
		return fresh.map(([, object]) => object);
	};
}

const nameOf = (id: unknown): string | undefined =>
	(typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : undefined;
