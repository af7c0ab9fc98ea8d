import type { Item } from '../call';
import { flags, lists, numbers } from './fieldTypes';

/**
 * The body as ZIA reads it, or nothing if a value is of another type. Numbers and flags may come as
 * texts (`"maxBandwidth": "100"` answers 100 in zia__TestBandwidthRules).
 */
export function readTypes(body: Item): Item | undefined {
	const entries = Object.entries(body).map(([field, value]): [string, unknown] => [
		field,
		readType(field, value),
	]);
	return entries.some(([, value]) => value === noValue) ? undefined : Object.fromEntries(entries);
}

const noValue = Symbol('not of this type');

function readType(field: string, value: unknown): unknown {
	if (value === null || value === undefined) return value;
	if (numbers.has(field)) return readNumber(value);
	if (flags.has(field)) return readFlag(value);
	if (lists.has(field)) return Array.isArray(value) ? value : noValue;
	return value;
}

function readNumber(value: unknown): unknown {
	if (typeof value === 'number') return value;
	return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : noValue;
}

function readFlag(value: unknown): unknown {
	if (typeof value === 'boolean') return value;
	return value === 'true' || value === 'false' ? value === 'true' : noValue;
}
