import { isJsonObject, type Json, type JsonObject } from '../contract/json/json';
import { plain } from './plan/names/nameWays';
import type { Seeker } from './candidates';

/** What the object refers to already: it may go on doing so, whatever the lists tell. */
export interface Held {
	readonly has: (id: Json) => boolean;
	/** The id that it knows the name by. */
	readonly named: (name: string) => Json | undefined;
}

export async function findHeld({ path, present }: Seeker): Promise<Held> {
	const [field] = path;
	const object = field === undefined ? undefined : await present();
	const held = referencesIn(field === undefined ? undefined : object?.[field.name]);
	const ids = new Set(held.map((each) => String(isJsonObject(each) ? each.id : each)));
	return {
		has: (id) => ids.has(String(id)),
		named: (name) => {
			const found = held.filter(isJsonObject).filter((each) => isNamed(each, name));
			const [only, ...others] = new Set(found.map(({ id }) => id ?? null));
			if (only !== undefined) return others.length === 0 ? only : undefined;
			return ids.has(name) ? name : undefined;
		},
	};
}

const isNamed = ({ name }: JsonObject, wanted: string): boolean =>
	typeof name === 'string' && plain(name) === plain(wanted);

/** Ids and objects with ids, at any depth. */
function referencesIn(value: Json | undefined): (string | number | JsonObject)[] {
	if (typeof value === 'string' || typeof value === 'number') return [value];
	if (Array.isArray(value)) return value.flatMap(referencesIn);
	if (!isJsonObject(value)) return [];
	return [...('id' in value ? [value] : []), ...Object.values(value).flatMap(referencesIn)];
}
