import type { Json } from '../json';

/** Nothing that is meant nests as deep, and who walks through it would run out of stack. */
const deepest = 100;

/** What a JSON text says; undefined where it is none, or nests deeper than anything that is meant. */
export function readJson(text: string): Json | undefined {
	try {
		const value = JSON.parse(text) as Json;
		return isWithin(value, deepest) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isWithin(value: Json, depth: number): boolean {
	if (typeof value !== 'object' || value === null) return true;
	if (depth === 0) return false;
	if (Array.isArray(value)) return value.every((each) => isWithin(each, depth - 1));
	for (const name in value) if (!isWithin(value[name] ?? null, depth - 1)) return false;
	return true;
}
