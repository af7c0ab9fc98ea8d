import { findResource } from '../catalogue';
import type { Field, RefField, Resource } from '../catalogue/grammar';
import { articleOf } from '../catalogue/grammar/article';
import { ZscalerError } from '../client/zscalerError';
import { isJsonObject, type Json, type JsonObject } from '../json';
import { labelOf } from '../plan/labelOf';
import { idOf } from './findObject';
import { products } from '../products';
import type { Params, Work } from './work';

/**
 * Replaces names by ids in the values of reference fields, in the form that the API takes.
 * Given ids cost no call; names cost one reading of the list that they stand in.
 */
export async function resolveReferences(
	work: Work,
	fields: readonly Field[],
	values: JsonObject,
	params: Params,
): Promise<JsonObject> {
	const resolved: JsonObject = { ...values };
	for (const field of fields) {
		const given = values[field.name];
		if (field.kind !== 'ref' || given === undefined || given === null) continue;
		resolved[field.name] = Array.isArray(given)
			? await Promise.all(given.map((each) => resolveOne(work, field, each, params)))
			: await resolveOne(work, field, given, params);
	}
	return resolved;
}

async function resolveOne(work: Work, field: RefField, given: Json, params: Params): Promise<Json> {
	const target = findResource(field.to);
	const id = givenId(given) ?? (await idNamed(work, field, target, String(nameIn(given)), params));
	return field.as === 'id' ? id : { id: idInForm(target, id) };
}

const givenId = (given: Json): Json | undefined => {
	if (isJsonObject(given)) return given.id;
	return typeof given === 'number' || /^\d+$/.test(String(given)) ? given : undefined;
};

const nameIn = (given: Json): Json | undefined => (isJsonObject(given) ? given.name : given);

/** Constants such as ANY or ADULT_THEMES stand for things that no list holds. */
const isConstant = (name: string): boolean => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name);

async function idNamed(
	work: Work,
	field: RefField,
	target: Resource,
	name: string,
	params: Params,
): Promise<Json> {
	try {
		return await idOf({ ...work, size: Infinity }, target, params, { name }, field.by);
	} catch (error) {
		if (!(error instanceof ZscalerError) || error.facts.kind !== 'notFound') throw error;
		if (field.as === 'id' && isConstant(name)) return name;
		throw new ZscalerError(
			`The field ${labelOf(field)} names ${articleOf(target.noun)} ${target.noun} that does not exist: '${name}'.`,
			{ ...error.facts, kind: 'invalid' },
			{ cause: error },
		);
	}
}

/** An id as the product writes it in bodies. */
export const idInForm = (target: Resource, id: Json): Json =>
	products[target.product].ids === 'number' && /^\d+$/.test(String(id)) ? Number(id) : String(id);
