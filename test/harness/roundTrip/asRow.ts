import { findResource } from '../../../zscaler/catalogue';
import type { Field, Resource } from '../../../zscaler/catalogue/grammar';
import { isJsonObject, type Json, type JsonObject } from '../../../zscaler/contract/json/json';

/** What a spreadsheet makes of an object: one text a cell, lists with commas, the rest as JSON. */
export const asSheetRow = ({ fields }: Resource, object: JsonObject): JsonObject =>
	Object.fromEntries(
		Object.entries(object).map(([name, value]) => {
			const field = fields.find((each) => each.name === name);
			// Where a comma may be part of an entry, each has a line of its own.
			const isByLine = field?.kind === 'list' && field.byLine === true;
			return [name, cellOf(value, isByLine ? '\n' : ', ')];
		}),
	);

function cellOf(value: Json, between: string): Json {
	if (value === null) return '';
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	if (typeof value !== 'object') return String(value);
	const isPlainList = Array.isArray(value) && value.every(isPlain);
	return isPlainList && value.length > 0 ? value.join(between) : JSON.stringify(value);
}

const isPlain = (value: Json): boolean =>
	value !== null && typeof value !== 'object' && !String(value).includes(',');

/** References of other tenants: by name alone, since their ids are of no use here. */
export const withNames = ({ fields }: Resource, object: JsonObject): JsonObject =>
	namesIn(fields, object);

const namesIn = (fields: readonly Field[], object: JsonObject): JsonObject =>
	Object.fromEntries(
		Object.entries(object).map(([name, value]) => {
			const field = fields.find((each) => each.name === name);
			return [name, field === undefined || isTold(field, object) ? value : nameIn(field, value)];
		}),
	);

/** An id with its name beside it is told by the name. */
const isTold = (field: Field, object: JsonObject): boolean =>
	field.kind === 'ref' &&
	field.name === 'id' &&
	('name' in object || findResource(field.to).nameField in object);

function nameIn(field: Field, value: Json): Json {
	if (Array.isArray(value)) return value.map((each) => nameIn(field, each));
	if (field.kind === 'nested' && field.fields !== undefined && isJsonObject(value)) {
		return namesIn(field.fields, value);
	}
	if (field.kind !== 'ref' || field.refersBy !== undefined) return value;
	const target = findResource(field.to);
	if (isJsonObject(value)) return value.name ?? null;
	const number = /(\d)$/.exec(String(value))?.[1];
	return number === undefined ? value : `${target.label} ${number}`;
}
