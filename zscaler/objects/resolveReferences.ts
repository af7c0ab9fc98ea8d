import { findResource } from '../catalogue';
import type { Field, NestedField, Referent, RefField } from '../catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../contract/json/json';
import { isReferent, takesMany } from './plan/names/referents';
import type { Seeker } from './candidates';
import { seekCell, seekIds } from './seekIds';
import type { Params, RunContext } from './runContext';

/** The object as it is, where there is one; asked for only where a list does not tell enough. */
export type Present = () => Promise<JsonObject | undefined>;

/** What stands beside a field, above it and in the path. */
type Scope = (name: string) => Promise<Json | undefined>;

const nothing: Present = async () => undefined;

/**
 * Replaces names by ids in the values of reference fields at any depth, in the form that the API
 * takes. Given ids cost no call; names cost one reading of the list that they stand in.
 */
export async function resolveReferences(
	runContext: RunContext,
	fields: readonly Field[],
	values: JsonObject,
	{ params = {}, present = nothing }: { readonly params?: Params; readonly present?: Present } = {},
): Promise<JsonObject> {
	const above: Scope = async (name) => params[name] ?? (await present())?.[name];
	return resolveWithin({ runContext, params, present, above, path: [] }, fields, values);
}

interface Place {
	readonly runContext: RunContext;
	readonly params: Params;
	readonly present: Present;
	readonly above: Scope;
	/** Fields of the object that lead here. */
	readonly path: readonly Field[];
}

async function resolveWithin(
	place: Place,
	fields: readonly Field[],
	values: JsonObject,
): Promise<JsonObject> {
	const resolved: JsonObject = { ...values };
	const scope: Scope = async (name) => resolved[name] ?? (await place.above(name));
	for (const field of inTurn(fields)) {
		const given = isOwnId(place, field) ? ownPair(field, values) : values[field.name];
		if (given === undefined || given === null) continue;
		const here = { ...place, above: scope, path: [...place.path, field] };
		resolved[field.name] =
			field.kind === 'nested'
				? await resolveNested(here, field, given)
				: await resolveField(here, field, given);
	}
	return resolved;
}

/** The id of the nested object itself: the name beside it says which one is meant. */
const isOwnId = ({ path }: Place, field: Field): field is RefField =>
	path.length > 0 && field.kind === 'ref' && field.name === 'id' && field.as === 'id';

function ownPair({ to, name: key }: RefField, values: JsonObject): Json | undefined {
	const name = values[findResource(to).nameField] ?? values.name;
	const { [key]: id } = values;
	return typeof name === 'string' && !isJsonObject(id) ? { ...values, id: id ?? null, name } : id;
}

/** What others are found by comes first; what stands below needs all that stands beside it. */
const inTurn = (fields: readonly Field[]): readonly Field[] => [
	...fields.filter((field) => isReferent(field) && !leansOnOthers(field)),
	...fields.filter((field) => isReferent(field) && leansOnOthers(field)),
	...fields.filter(({ kind }) => kind === 'nested'),
];

const leansOnOthers = (field: Field): boolean =>
	[field, ...Object.values(field.refersBy?.refs ?? {})].some(
		(each) => 'within' in each || 'inside' in each,
	);

async function resolveNested(place: Place, field: NestedField, given: Json): Promise<Json> {
	if (field.fields === undefined) return given;
	if (Array.isArray(given)) {
		return Promise.all(given.map((each) => resolveNested(place, field, each)));
	}
	return isJsonObject(given) ? resolveWithin(place, field.fields, given) : given;
}

async function resolveField(place: Place, field: Field, given: Json): Promise<Json> {
	const seeker = await seekerOf(place, field);
	if (seeker === undefined) return given;
	if (takesMany(field) && typeof given === 'string') return seekCell(seeker, given);
	if (Array.isArray(given)) return seekIds(seeker, given);
	const [id] = await seekIds(seeker, [given]);
	return id ?? null;
}

/** Where the field's names are looked up; nowhere where it names nothing. */
async function seekerOf(place: Place, field: Field): Promise<Seeker | undefined> {
	const referent = await referentOf(place, field);
	if (referent === undefined) return undefined;
	const { runContext, params, present, path } = place;
	return {
		runContext,
		field,
		referent,
		path,
		present,
		params: await paramsOf(place, params, referent),
	};
}

async function referentOf({ above }: Place, field: Field): Promise<Referent | undefined> {
	const own = field.kind === 'ref' ? field : undefined;
	if (field.refersBy === undefined) return own;
	const chosen = await above(field.refersBy.on);
	const word = String(chosen ?? '')
		.trim()
		.toUpperCase()
		.replace(/[\s-]+/g, '_');
	return field.refersBy.refs[word] ?? own;
}

/** Path values of the list: of this object's path, and those that its other fields tell. */
async function paramsOf(
	{ above }: Place,
	params: Params,
	{ within = {}, inside }: Referent,
): Promise<Params> {
	const told = inside === undefined ? within : { ...within, [inside.list]: inside.field };
	const found = await Promise.all(
		Object.entries(told).map(async ([name, field]) => [name, await above(field)] as const),
	);
	const known = found.flatMap(([name, value]) => {
		const id = isJsonObject(value) ? value.id : value;
		return id === undefined || id === null || id === '' ? [] : [[name, id] as const];
	});
	return { ...params, ...Object.fromEntries(known) };
}
