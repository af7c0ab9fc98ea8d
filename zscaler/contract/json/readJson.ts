import { isJsonList, isJsonObject, type Json } from './json';

/** Nothing that is meant nests as deep, and who walks through it would run out of stack. */
const DEEPEST = 100;

/** What a JSON text says; undefined where it is none, or nests deeper than anything that is meant. */
export function readJson(text: string): Json | undefined {
	try {
		return tameJson(JSON.parse(text));
	} catch {
		return undefined;
	}
}

/**
 * The value as anybody may walk through it and make texts of it; undefined where it nests deeper than
 * anything that is meant. Members that JavaScript takes for its own are left out: no object that has a
 * `toString` becomes a text, and a copy that is made by names takes a `__proto__` for its ancestor.
 */
export const tameJson = (value: unknown): Json | undefined =>
	isTame(value, DEEPEST) ? value : undefined;

const ofJavaScript: ReadonlySet<string> = new Set(['toString', '__proto__']);

function isTame(value: unknown, depth: number): value is Json | undefined {
	if (isJsonList(value)) return depth > 0 && value.every((each) => isTame(each, depth - 1));
	if (!isJsonObject(value)) return true;
	if (depth === 0) return false;
	for (const name in value) {
		if (ofJavaScript.has(name)) Reflect.deleteProperty(value, name);
		else if (!isTame(value[name] ?? null, depth - 1)) return false;
	}
	return true;
}
