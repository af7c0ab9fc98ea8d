import { omit, pick, uniqBy } from 'lodash';

import type { RefField } from '../catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../contract/json/json';
import { isConstant } from './plan/names/nameWays';
import { emptyMeansAll, isAll, isId, takesMany } from './plan/names/referents';
import { roughNames, splitNames } from './plan/names/splitNames';
import { findNamed } from './findNamed';
import {
	type Candidates,
	candidatesOf,
	idInForm,
	type Seeker,
	referentOf,
	tryCandidates,
} from './candidates';
import { findHeld } from './findHeld';
import {
	refuseForeignReference,
	refuseNameless,
	refuseShared,
	refuseUnclear,
	refuseUnknown,
	refuseUnsafe,
} from './refuseReference';
import { isThere } from './isThere';

/** The ids of all that a cell names: the whole of it, a name a line, or names with commas. */
export async function seekCell(seeker: Seeker, cell: string): Promise<Json[]> {
	const rough = roughNames(cell);
	if (rough.every((name) => isId(name) || isSpecial(seeker, name))) return seekIds(seeker, rough);
	if (isAll(cell)) return seekIds(seeker, [cell]);
	const candidates = await candidatesOf(seeker, rough[0] ?? cell);
	const isListed = (name: string): boolean =>
		isId(name) ||
		isSpecial(seeker, name) ||
		findNamed(candidates.resource, candidates.list, name).length > 0;
	const read = splitNames(cell, isListed);
	if ('names' in read) return seekIds(seeker, read.names);
	if ('ways' in read) throw refuseUnclear(seeker, cell, read.ways);
	const held = await findHeld(seeker);
	const again = splitNames(cell, (name) => isListed(name) || held.named(name) !== undefined);
	if ('names' in again) return seekIds(seeker, again.names);
	throw 'ways' in again
		? refuseUnclear(seeker, cell, again.ways)
		: refuseUnknown(seeker, candidates, again.unknown[0] ?? cell, cell);
}

/** The ids of what is named: by name, by id, by an object with either. */
export async function seekIds(seeker: Seeker, given: readonly Json[]): Promise<Json[]> {
	const [only, ...more] = given;
	if (takesMany(seeker.field) && more.length === 0 && typeof only === 'string' && isAll(only)) {
		const all = await seekAll(seeker, only);
		if (all !== undefined) return all;
	}
	const inForm = await Promise.all(
		given.map(async (each) => formOf(seeker, await seekOne(seeker, each), each)),
	);
	return uniqBy(inForm, (each) => JSON.stringify(each));
}

async function formOf(seeker: Seeker, id: Json, given: Json): Promise<Json> {
	const { field } = seeker;
	if (field.kind !== 'ref') return String(id);
	if (field.as === 'id') return field.by === undefined ? idInForm(referentOf(seeker), id) : id;
	return { id: idInForm(referentOf(seeker), id), ...(await repeated(seeker, field, id, given)) };
}

/** What the API wants to be told of the other object besides its id. */
async function repeated(
	seeker: Seeker,
	{ repeats = [] }: RefField,
	id: Json,
	given: Json,
): Promise<JsonObject> {
	if (repeats.length === 0) return {};
	const known = isJsonObject(given) && String(given.id) === String(id) ? omit(given, 'id') : {};
	if (repeats.every((name) => name in known)) return known;
	const candidates = await tryCandidates(seeker, String(id));
	const [object] = candidates?.list.having(candidates.keyField, id) ?? [];
	return { ...(object === undefined ? {} : pick(object, repeats)), ...known };
}

/** What 'Any' says: a constant, an empty list, or nothing that is known. */
async function seekAll(seeker: Seeker, name: string): Promise<Json[] | undefined> {
	if (isSpecial(seeker, name)) return [special(seeker, name)];
	if (!emptyMeansAll(seeker.field)) return undefined;
	const { list, resource } = await candidatesOf(seeker, name);
	return findNamed(resource, list, name).length > 0 ? undefined : [];
}

/** A constant that no list holds, as the API writes it. */
function special(seeker: Seeker, name: string): string {
	const word = isAll(name) ? 'ANY' : name.trim().toUpperCase();
	const { field } = seeker;
	const { constants = [] } = referentOf(seeker);
	return field.kind === 'ref' && field.as === 'id' && constants.includes(word) ? word : '';
}

const isSpecial = (seeker: Seeker, name: string): boolean => special(seeker, name) !== '';

async function seekOne(seeker: Seeker, given: Json): Promise<Json> {
	if (isJsonObject(given)) return seekObject(seeker, given);
	if (typeof given === 'number' && !Number.isSafeInteger(given)) throw refuseUnsafe(seeker, given);
	if (typeof given === 'number') return given;
	if (typeof given !== 'string') throw refuseNameless(seeker, given);
	const text = given.trim();
	if (isId(text)) return text;
	return isSpecial(seeker, text) ? special(seeker, text) : seekName(seeker, text);
}

async function seekObject(seeker: Seeker, given: JsonObject): Promise<Json> {
	const { key, nameField } = referentOf(seeker);
	const [id, name] = [given.id ?? given[key], given.name ?? given[nameField]];
	const isNamed = typeof name === 'string' && name.trim() !== '';
	if (typeof id === 'number' && !Number.isSafeInteger(id)) throw refuseUnsafe(seeker, id);
	if (id === undefined || id === null || id === '') {
		if (!isNamed) throw refuseNameless(seeker, given);
		return seekName(seeker, name.trim());
	}
	if (typeof id !== 'string' && typeof id !== 'number') throw refuseNameless(seeker, given);
	return isNamed ? seekPair(seeker, given, id, name) : id;
}

async function seekName(seeker: Seeker, name: string): Promise<Json> {
	const candidates = await candidatesOf(seeker, name);
	const { resource, list, idIn } = candidates;
	const found = findNamed(resource, list, name);
	const [only, ...others] = found;
	if (only !== undefined && others.length === 0) return idIn(only);
	const by = seeker.referent.by;
	if (by !== undefined && list.having(by, name).length > 0) return name;
	const held = await findHeld(seeker);
	const here = held.named(name) ?? found.map(idIn).find((id) => held.has(id));
	if (here !== undefined) return here;
	if (found.length > 1) throw refuseShared(seeker, candidates, name, found);
	if (stands(seeker, name)) return name;
	throw refuseUnknown(seeker, candidates, name);
}

/** ANY and NONE stay what they are where ids are words. */
const stands = ({ field }: Seeker, name: string): boolean =>
	field.kind === 'ref' && field.as === 'id' && isConstant(name) && /^(?:ANY|NONE)$/.test(name);

/**
 * Of an id and a name, which may come from another tenant: what both agree on; then the name; the
 * id where the object has it already, or its name is a word of the portal's language.
 */
async function seekPair(seeker: Seeker, given: JsonObject, id: Json, name: string): Promise<Json> {
	const candidates = await tryCandidates(seeker, name);
	if (candidates === undefined) return id;
	const { resource, list, idIn } = candidates;
	const found = findNamed(resource, list, name);
	const isSame = (object: JsonObject): boolean => String(idIn(object)) === String(id);
	if (found.some(isSame)) return id;
	// What the object has already stays, whatever a list makes of its name.
	const held = await findHeld(seeker);
	if (held.has(id)) return id;
	const [only, ...others] = found;
	if (only !== undefined && others.length === 0) return idIn(only);
	if (only !== undefined) throw refuseShared(seeker, candidates, name, found);
	const here = held.named(name);
	if (here !== undefined) return here;
	return seekForeign(seeker, candidates, { given, id, name });
}

/** An id whose name no list holds. */
async function seekForeign(
	seeker: Seeker,
	candidates: Candidates,
	{ given, id, name }: { readonly given: JsonObject; readonly id: Json; readonly name: string },
): Promise<Json> {
	const { list, idIn, keyField } = candidates;
	const [present] = list.having(keyField, id);
	if (present === undefined) {
		if (await isThere(seeker, id)) return id;
		throw refuseUnknown(seeker, candidates, name);
	}
	if ([given, present].some(({ isNameL10nTag }) => isNameL10nTag === true)) return idIn(present);
	throw refuseForeignReference(seeker, candidates, present, name);
}
