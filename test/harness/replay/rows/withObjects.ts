import { findResource } from '../../../../zscaler/catalogue';
import type { Resource } from '../../../../zscaler/catalogue/grammar';
import { sharesPath } from './answerAsRecorded';
import type { Obj } from './knownExchanges';
import type { RecordedObjects } from './recordedObjects';

/** The recorded objects with these in the place of all other states of theirs. */
export function withObjects(
	objects: RecordedObjects,
	resource: Resource,
	placed: readonly Obj[],
): RecordedObjects {
	const { key, single, operations } = resource;
	const ids = new Set(placed.map((each) => String(each[key])));
	const readAlike = (row: Resource): boolean =>
		row === resource || operations.some((each) => each.verb === 'get' && sharesPath(row, each));
	const others = new Map(
		[...objects].map(([row, all]) => [
			row,
			readAlike(findResource(row))
				? all.filter((each) => !single && !ids.has(String(each[key])))
				: all,
		]),
	);
	return others.set(resource.id, [...placed, ...(others.get(resource.id) ?? [])]);
}
