import { findResource } from '../catalogue';
import type { JsonObject } from '../json';
import { allObjects } from '../objects/readObjects';
import { listKey, type Work } from '../objects/work';

/**
 * All objects of a resource, read once a run. That there is none at all is believed when it is said
 * twice: what of ours stands in a list that seems to be gone would be forgotten, and made anew.
 */
export async function readAll(work: Work, resourceId: string): Promise<JsonObject[]> {
	const resource = findResource(resourceId);
	const objects = await allObjects(work, resource, {});
	if (objects.length > 0) return objects;
	work.lists.delete(listKey(resource, {}));
	return allObjects(work, resource, {});
}
