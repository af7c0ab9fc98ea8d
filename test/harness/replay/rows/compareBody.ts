import { isEqual, isPlainObject, mapValues, omitBy, sortBy, union } from 'lodash';

import type { Field, Resource } from '../../../../zscaler/catalogue/grammar';
import { products } from '../../../../zscaler/contract/products';
import type { Obj } from './knownExchanges';
import { isNothing } from './sheetRow';

export interface Bodies {
	readonly recorded: Obj;
	/** What the node sent; what is there where it saw nothing to change. */
	readonly sent: Obj;
	/** What was there before, of which an update keeps what it does not name. */
	readonly present?: Obj;
	/** What Zscaler answered: how it writes a value that it took in another form. */
	readonly answer?: Obj;
	/** Zscaler refused it: what the catalogue does not know may have been the reason. */
	readonly refused?: boolean;
}

/** What the node's body says otherwise than the recorded one, field by field. */
export function compareBody(resource: Resource, bodies: Bodies): string[] {
	const { recorded, sent } = bodies;
	return union(Object.keys(recorded), Object.keys(sent))
		.filter((name) => !isExpected(resource, bodies, name))
		.map((name) => `${name}: ${told(recorded[name])} recorded, ${told(sent[name])} ours`);
}

function isExpected(
	{ key, fields, updateBy, product, ordered }: Resource,
	{ recorded, sent, present, answer, refused }: Bodies,
	name: string,
): boolean {
	// ZPA takes numbers for its texts.
	const { ids } = products[product];
	const field = fields.find((each) => each.name === name);
	const same = (one: unknown, other: unknown): boolean => isSame(field, one, other);
	if (!(name in recorded)) {
		// A name that Zscaler does not know, and the node reads as the label of the field.
		const misnamed = Object.keys(recorded).filter(
			(each) => !fields.some((one) => one.name === each),
		);
		if (refused === true && misnamed.some((each) => same(recorded[each], sent[name]))) return true;
		return present === undefined ? isNothing(sent[name]) : isEqual(sent[name], present[name]);
	}
	const [wanted, own] = [recorded[name], sent[name]];
	if (same(wanted, own)) return true;
	if (name === key && String(wanted) === String(own)) return true;
	// PATCH sends what differs alone.
	if (updateBy === 'PATCH' && own === undefined && same(wanted, present?.[name])) return true;
	if (field === undefined && own === undefined && refused === true) return true;
	// Nobody takes a rule out of its place.
	if (ordered && isPlace(name) && isNothing(wanted)) return isEqual(own, present?.[name]);
	if (ids === 'text' || same(answer?.[name], own)) {
		return keeps(withTexts(wanted), withTexts(own), withTexts(present?.[name]));
	}
	return keeps(wanted, own, present?.[name]);
}

const isPlace = (name: string): boolean => name === 'order' || name === 'ruleOrder';

/** All that was recorded is in ours, and what else is there was there before: values are merged. */
function keeps(recorded: unknown, sent: unknown, present: unknown): boolean {
	if (isNothing(recorded) && isNothing(sent)) return true;
	if (Array.isArray(recorded) && Array.isArray(sent)) {
		const before: unknown[] = Array.isArray(present) ? present : [];
		return (
			recorded.length === sent.length &&
			recorded.every((each, index) => {
				const own = partner(each, index, sent);
				return keeps(each, own, partner(own, index, before));
			})
		);
	}
	if (!isPlainObject(recorded) || !isPlainObject(sent)) return isEqual(recorded, sent);
	const [wanted, own, before] = [recorded as Obj, sent as Obj, (present ?? {}) as Obj];
	return union(Object.keys(wanted), Object.keys(own)).every((name) =>
		name in wanted
			? keeps(wanted[name], own[name], before[name])
			: isEqual(own[name], before[name]),
	);
}

/** The item with the same id, else the one at the same place. */
function partner(item: unknown, index: number, items: readonly unknown[]): unknown {
	const id = idOf(item);
	return items.find((other) => id !== undefined && idOf(other) === id) ?? items[index];
}

function idOf(value: unknown): string | undefined {
	const { id } = isPlainObject(value) ? (value as Obj) : {};
	return isNothing(id) ? undefined : String(id);
}

/** The same digits are the same, as a number or as a text. */
function withTexts(value: unknown): unknown {
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) return value.map(withTexts);
	return isPlainObject(value) ? mapValues(value as Obj, withTexts) : value;
}

/** Both say the same: an empty cell is no value, a reference its id, a list of plain values a set. */
function isSame(field: Field | undefined, recorded: unknown, sent: unknown): boolean {
	if (isNothing(recorded) && isNothing(sent)) return true;
	return isEqual(normal(field, recorded), normal(field, sent));
}

function normal(field: Field | undefined, value: unknown): unknown {
	if (Array.isArray(value)) {
		const items = (value as unknown[]).map((each) => normal(field, each));
		return items.every((each) => !isPlainObject(each)) || field?.kind === 'ref'
			? sortBy(items, (each) => JSON.stringify(each))
			: items;
	}
	if (!isPlainObject(value)) return value;
	const object = value as Obj;
	if (field?.kind === 'ref' && !isNothing(object.id)) return { id: object.id };
	const inside = field?.kind === 'nested' ? (field.fields ?? []) : [];
	const all = Object.entries(object).map(([name, each]) => [
		name,
		normal(
			inside.find((known) => known.name === name),
			each,
		),
	]);
	return omitBy(Object.fromEntries(all) as Obj, isNothing);
}

const LONGEST = 400;
const told = (value: unknown): string =>
	value === undefined ? 'nothing' : JSON.stringify(value).slice(0, LONGEST);
