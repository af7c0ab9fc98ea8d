import { get } from 'lodash';

import type { Resource } from '../../../catalogue/grammar';
import type { JsonObject } from '../../../contract/json/json';
import { editDistance } from '../reading/editDistance';
import { plain } from './nameWays';

const SHOWN = 3;

/** Names of objects that a misspelt name may be meant for, the nearest first. */
export function nearestNames(
	resource: Resource,
	objects: readonly JsonObject[],
	name: string,
): string[] {
	const wanted = plain(name);
	const near = objects.flatMap((object) => {
		const spoken = String(get(object, resource.nameField) ?? object[resource.key] ?? '');
		return spoken === '' ? [] : [{ spoken, distance: distanceOf(wanted, plain(spoken)) }];
	});
	return [...near]
		.sort((left, right) => left.distance - right.distance)
		.filter(({ distance }) => distance <= Math.max(1, Math.floor(wanted.length / 4)))
		.map(({ spoken }) => spoken)
		.filter((spoken, index, all) => all.indexOf(spoken) === index)
		.slice(0, SHOWN);
}

/** Too different in length to be near: not worth counting. */
const distanceOf = (left: string, right: string): number =>
	Math.abs(left.length - right.length) > left.length / 4 + 1 ? Infinity : editDistance(left, right);
