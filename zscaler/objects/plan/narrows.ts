import type { Field } from '../../catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../../contract/json/json';

/** Words and networks that leave nothing out. */
const everything: ReadonlySet<string> = new Set([
	'ANY',
	'ANY_RULE',
	'ALL',
	'NONE',
	'*',
	'0.0.0.0/0',
	'0.0.0.0-255.255.255.255',
	'::/0',
]);

const isEverything = (value: Json): boolean =>
	typeof value === 'string' && everything.has(value.trim().toUpperCase());

/** Whether anything is said: not nothing, and no empty text, list or object. */
export const isSaid = (value: Json | undefined): boolean =>
	value !== undefined &&
	value !== null &&
	(typeof value !== 'string' || value.trim() !== '') &&
	(typeof value !== 'object' || Object.values(value).some(isSaid));

/** Whether the value of a criterion leaves anything out, so that the rule is not for everything. */
export function narrows(field: Field, value: Json | undefined): boolean {
	if (!Array.isArray(value)) return narrowsOne(field, value);
	if (value.some(isEverything) || holdsAll(field, value)) return false;
	return value.some((each) => narrowsOne(field, each));
}

function narrowsOne(field: Field, value: Json | undefined): boolean {
	if (value === undefined || !isSaid(value) || isEverything(value)) return false;
	if (typeof value === 'boolean') return value;
	if (typeof value === 'number') return value !== 0;
	if (Array.isArray(value)) return narrows(field, value);
	return !isJsonObject(value) || narrowsWithin(field, value);
}

/** A reference by its id or name; a structure by its criteria, where the catalogue knows them. */
function narrowsWithin(field: Field, value: JsonObject): boolean {
	const criteria =
		field.kind === 'nested' ? field.fields?.filter(({ criterion }) => criterion) : [];
	if (criteria?.length) return criteria.some((each) => narrows(each, value[each.name]));
	const { id, name, ...rest } = value;
	const told: Json[] = field.kind === 'nested' ? Object.values(rest) : [];
	return [id, name, ...told].some((each) => narrows({ kind: 'nested', name: '' }, each));
}

/** A list of all choices is no choice. */
const holdsAll = (field: Field, given: readonly Json[]): boolean =>
	field.kind === 'oneOf' &&
	field.values.filter((each) => !isEverything(each)).every((each) => given.includes(each));
