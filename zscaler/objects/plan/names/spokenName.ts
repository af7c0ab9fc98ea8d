import { get } from 'lodash';

import type { Resource } from '../../../catalogue/grammar';
import type { JsonObject } from '../../../contract/json/json';
import { wordsOf } from '../labelOf';
import { isConstant, letters, nameWays, plain } from './nameWays';

/** What a list shows of an object: its name, another that it has, or what its id says. */
export function spokenName(resource: Resource, object: JsonObject): string {
	const { key, nameField, alsoNamed = [], portalNames = {} } = resource;
	const told = [nameField, ...alsoNamed].map((field): unknown => get(object, field));
	const name = told.find((each) => typeof each === 'string' && each !== '');
	if (typeof name === 'string') return name;
	const id = String(object[key] ?? '');
	const [portal] = Object.entries(portalNames).find(([, each]) => each === id) ?? [];
	return portal ?? (isConstant(id) ? wordsOf(id.toLowerCase()) : id);
}

/** Whether a text that is searched for is part of a name by which the object would be found. */
export function isLike(resource: Resource, object: JsonObject, text: string): boolean {
	const wanted = plain(text);
	const names = nameWays.flatMap(({ of }) => of(resource, object));
	return (
		[spokenName(resource, object), ...names].some((name) => plain(name).includes(wanted)) ||
		(letters(text) !== '' && names.some((name) => letters(name).includes(letters(text))))
	);
}
