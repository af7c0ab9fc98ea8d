import { isHolder, type Json } from './json';
import { LONG_MARK } from './quoteLong';

/** Whether a text is a number of so many digits that JavaScript may round it. */
export const isLongNumber = (text: string): boolean =>
	/^-?\d{16}/.test(text) && !/\D/.test(text.slice(1));

/** By object or list: the places of its texts that came as numbers. */
const known = new WeakMap<object, Set<string>>();

export const isLong = (holder: object, name: string): boolean =>
	known.get(holder)?.has(name) === true;

function remember(holder: object, name: string): void {
	const names = known.get(holder) ?? new Set();
	known.set(holder, names.add(name));
}

/** Takes the marks off the texts that were numbers, and remembers where they stand. */
export function markLong(value: Json): Json {
	if (typeof value === 'string') {
		return value.startsWith(LONG_MARK) && isLongNumber(value.slice(1)) ? value.slice(1) : value;
	}
	if (!isHolder(value)) return value;
	for (const [name, each] of Object.entries(value)) {
		const read = markLong(each);
		if (read === each) continue;
		Reflect.set(value, name, read);
		remember(value, name);
	}
	return value;
}

/** What was a number in the object that a copy was made of is one in the copy, where it still stands. */
export function keepLong(from: unknown, copy: unknown): void {
	if (!isHolder(from) || !isHolder(copy) || from === copy) return;
	for (const [name, value] of Object.entries(copy)) {
		if (isLong(from, name) && from[name] === value) remember(copy, name);
		else keepLong(from[name], value);
	}
}
