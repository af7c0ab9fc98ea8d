import type { Field, Resource } from '../../catalogue/grammar';
import { ZscalerError } from '../../contract/zscalerError';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { callOperation } from '../../objects/callOperation';
import { operationOf } from '../../objects/operationOf';
import { readObjects } from '../../objects/readObjects';
import type { RunContext } from '../../objects/runContext';
import { readItems } from '../../client/readItems';

/** As many objects as a workflow's memory has room for, by their fingerprints alone. */
const MAX_OBJECTS = 25_000;

/** All objects of a resource, each with its key as `id`, and without secrets. */
export async function readWatched(
	runContext: RunContext,
	resource: Resource,
	limit = MAX_OBJECTS + 1,
): Promise<JsonObject[]> {
	const hide = hiderOf(resource.fields);
	const objects: JsonObject[] = [];
	for await (const object of readAll(runContext, resource, limit)) {
		objects.push(hide(resource.single ? object : { ...object, id: object[resource.key] ?? null }));
	}
	if (objects.length <= MAX_OBJECTS) return objects;
	throw new ZscalerError(`There are more than ${MAX_OBJECTS} ${resource.nouns}`, {
		kind: 'invalid',
		product: resource.product,
		advice: 'Take them out of Watch: n8n could not remember as many.',
	});
}

async function* readAll(
	runContext: RunContext,
	resource: Resource,
	limit: number,
): AsyncGenerator<JsonObject> {
	if (!resource.single) {
		yield* readObjects(runContext, resource, { limit });
		return;
	}
	const { body } = await callOperation(runContext, resource, operationOf(resource, 'get'), {});
	if (isJsonObject(body)) yield body;
	else yield* readItems(body);
}

/** What a secret was is not shown, wherever it stands in an object. */
function hiderOf(fields: readonly Field[]): (object: JsonObject) => JsonObject {
	const secret = new Set(secretNames(fields));
	const hide = (object: JsonObject): JsonObject =>
		Object.fromEntries(
			Object.entries(object)
				.filter(([name]) => !secret.has(name))
				.map(([name, each]) => [name, hideWithin(each)]),
		);
	const hideWithin = (value: Json): Json => {
		if (Array.isArray(value)) return value.map(hideWithin);
		return isJsonObject(value) ? hide(value) : value;
	};
	return hide;
}

const secretNames = (fields: readonly Field[]): string[] =>
	fields.flatMap((field) => {
		if (field.kind === 'nested') return secretNames(field.fields ?? []);
		return field.kind === 'text' && field.secret === true ? [field.name] : [];
	});
