import { memoize } from 'lodash';

import type { Field } from '../../catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { likeness, type Shape, shapeOf } from './likeness';
import { sameValue } from './sameValue';

/** Places in the order of the list, of which the first that is left is soon found. */
interface Queue {
	readonly places: number[];
	from: number;
}

/**
 * Entries that are there, each to be taken once: by its id, or, of one that has none, by saying what is
 * wanted. As many as there are, each is looked at about once for each set of names that is wanted.
 */
export function matchEntries(one: Field, present: readonly Json[]) {
	const taken = new Set<number>();
	const byId = memoize(() =>
		queuesBy(present, (each) => (isJsonObject(each) ? String(each.id) : undefined)),
	);
	const byShape = memoize(
		(_key: string, shape: Shape) => queuesBy(present, (each) => likeness(one, shape, each)),
		(key) => key,
	);
	const take = (queue: Queue | undefined, fits: (at: number) => boolean): number | undefined => {
		if (queue === undefined) return undefined;
		while (taken.has(queue.places[queue.from] ?? -1)) queue.from += 1;
		for (let next = queue.from; next < queue.places.length; next += 1) {
			const at = queue.places[next];
			if (at === undefined || taken.has(at) || !fits(at)) continue;
			taken.add(at);
			return at;
		}
		return undefined;
	};
	return {
		takeById: (id: string): number | undefined => take(byId().get(id), () => true),
		takeLike: (entry: JsonObject): number | undefined => {
			const shape = shapeOf(one, entry);
			const queues = byShape(JSON.stringify(shape), shape);
			return take(queues.get(likeness(one, shape, entry)), (at) =>
				sameValue(one, present[at], entry),
			);
		},
	};
}

function queuesBy(
	present: readonly Json[],
	keyOf: (each: Json) => string | undefined,
): Map<string, Queue> {
	const queues = new Map<string, Queue>();
	for (const [at, each] of present.entries()) {
		const key = keyOf(each);
		if (key === undefined) continue;
		const queue = queues.get(key);
		if (queue === undefined) queues.set(key, { places: [at], from: 0 });
		else queue.places.push(at);
	}
	return queues;
}
