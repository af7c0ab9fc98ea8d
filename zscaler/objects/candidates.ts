import { get } from 'lodash';

import { findResource } from '../catalogue';
import type { Field, Referent, Resource } from '../catalogue/grammar';
import { ZscalerError } from '../contract/zscalerError';
import { isJsonObject, type Json, type JsonObject } from '../contract/json/json';
import { products } from '../contract/products';
import { findObject } from './findObject';
import { refuseUnlisted } from './listParents';
import { type ObjectList, openList } from './objectList';
import { listOf, namesOf } from './readObjects';
import { refuseInside } from './refuseReference';
import type { Params, RunContext } from './runContext';

/** Who looks for what a field names, and where. */
export interface Seeker {
	readonly runContext: RunContext;
	readonly field: Field;
	readonly referent: Referent;
	/** Fields that lead to this one, itself the last. */
	readonly path: readonly Field[];
	/** Path values of the list. */
	readonly params: Params;
	/** The object as it is. */
	readonly present: () => Promise<JsonObject | undefined>;
}

/** What may be named. */
export interface Candidates {
	readonly resource: Resource;
	readonly list: ObjectList;
	/** What the reference is made of. */
	readonly idIn: (object: JsonObject) => Json;
	readonly keyField: string;
}

export const referentOf = ({ referent }: Pick<Seeker, 'referent'>): Resource =>
	findResource(referent.to);

/** Throws where the list cannot be told or read. */
export async function candidatesOf(seeker: Seeker, name: string): Promise<Candidates> {
	const { runContext, referent, params } = seeker;
	const target = referentOf(seeker);
	if (referent.inside !== undefined) return candidatesInside(seeker, target, referent.inside, name);
	refuseUnlisted(target, params, name);
	const keyField = referent.by ?? target.key;
	const read = keyField === target.key ? namesOf : listOf;
	const { alsoIn } = referent;
	const sources = [target, ...(alsoIn === undefined ? [] : [findResource(alsoIn)])];
	const lists = sources.map((each) => () => read({ ...runContext, size: Infinity }, each, params));
	const list = await joinLists(target, lists);
	return { resource: target, list, keyField, idIn: (object) => get(object, keyField) ?? null };
}

/**
 * The first list, and of a second one of the same objects those that the first does not hold. Either
 * is enough where the sign-in may not read the other.
 */
async function joinLists(
	{ key, nameField }: Resource,
	[first, second]: readonly (() => Promise<ObjectList>)[],
): Promise<ObjectList> {
	if (first === undefined) return openList([]);
	if (second === undefined) return first();
	const [list, more] = [await tryReading(first), await tryReading(second)];
	if (list === undefined || more === undefined) return list ?? more ?? first();
	const isHeld = (object: JsonObject, field: string): boolean =>
		list.having(field, object[field]).length > 0;
	const others = more.all().filter((each) => !isHeld(each, key) && !isHeld(each, nameField));
	return others.length === 0 ? list : openList([...list.all(), ...others]);
}

async function candidatesInside(
	seeker: Seeker,
	target: Resource,
	{ field, list }: NonNullable<Referent['inside']>,
	name: string,
): Promise<Candidates> {
	const { [list]: id, ...params } = seeker.params;
	if (id === undefined) throw refuseInside(seeker, field, name);
	const owner = await findObject({ ...seeker.runContext, size: Infinity }, target, params, { id });
	const objects = Array.isArray(owner[list]) ? owner[list].filter(isJsonObject) : [];
	return {
		resource: { ...target, key: 'id', nameField: 'name', alsoNamed: [], portalNames: {} },
		list: openList(objects),
		keyField: 'id',
		idIn: (object) => object.id ?? null,
	};
}

/** Nothing where the sign-in may not read the list, or the list cannot be told. */
export const tryCandidates = (seeker: Seeker, name: string): Promise<Candidates | undefined> =>
	tryReading(() => candidatesOf(seeker, name));

async function tryReading<T>(read: () => Promise<T>): Promise<T | undefined> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof ZscalerError && unreadable.has(error.facts.kind)) return undefined;
		throw error;
	}
}

const unreadable = new Set(['notPermitted', 'notLicensed', 'notFound', 'invalid']);

/** An id as the product writes it in bodies. */
export const idInForm = (target: Resource, id: Json): Json =>
	products[target.product].ids === 'number' && isSafeNumber(String(id)) ? Number(id) : String(id);

const isSafeNumber = (text: string): boolean =>
	/^-?\d+$/.test(text) && Number.isSafeInteger(Number(text));
