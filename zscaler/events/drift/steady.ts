import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';
import { writeStable } from '../../contract/contentFingerprint';

/** Fields that change without a change of configuration: who saved it, and when. */
const restless = new Set([
	'lastModifiedTime',
	'lastModifiedBy',
	'lastModifiedByUser',
	'lastModTime',
	'lastModUid',
	'lastModUser',
	'modifiedTime',
	'modifiedBy',
	'modifiedAt',
	'updatedAt',
	'updatedBy',
	'accessControl',
]);

export const isRestless = (field: string): boolean => restless.has(field);

/**
 * What counts of a value when configurations are compared: references by id, since a renamed group
 * changes no rule; lists of references and of texts in any order, since the API has none; lists of
 * other objects in theirs.
 */
export function steady(value: Json): Json {
	if (Array.isArray(value)) {
		const items = value.map(steady);
		const isOrdered = value.some((item) => isJsonObject(item) && !isReference(item));
		return isOrdered ? items : sortedByText(items);
	}
	if (!isJsonObject(value)) return value;
	if (isReference(value)) return { id: value.id ?? null };
	const entries = Object.entries(value).filter(([name]) => !isRestless(name));
	return Object.fromEntries(entries.map(([name, each]) => [name, steady(each)]));
}

/** `{ id, name }` and what the API tells beside it of the object that is meant. */
const isReference = (value: JsonObject): boolean =>
	value.id !== undefined &&
	Object.keys(value).every((name) => ['id', 'name', 'externalId', 'extensions'].includes(name));

const sortedByText = (items: readonly Json[]): Json[] =>
	items
		.map((item) => [writeStable(item), item] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, item]) => item);
