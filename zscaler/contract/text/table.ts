/**
 * A table that is asked with texts from outside: it holds its own rows, and none of what every object
 * inherits, such as `constructor`.
 */
export function table<T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
	const own = { ...rows };
	Object.setPrototypeOf(own, null);
	return Object.freeze(own);
}
