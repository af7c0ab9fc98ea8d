import type { Resource } from '../catalogue/grammar';
import type { JsonObject } from '../contract/json/json';
import { nameWays } from './plan/names/nameWays';
import type { ObjectList } from './objectList';

/** The objects that a name may stand for, by the surest way of taking it that finds any. */
export function findNamed(
	resource: Resource,
	list: ObjectList,
	name: string,
): readonly JsonObject[] {
	for (const { id, of, heed } of nameWays) {
		for (const text of heed(resource, name)) {
			const found = list.reached(id, (object) => of(resource, object), text);
			if (found.length > 0) return found;
		}
	}
	return [];
}
