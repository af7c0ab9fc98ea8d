/**
 * A table that is asked with texts from outside: it holds its own rows, and none of what every object
 * inherits, such as `constructor`.
 */
export const table = <T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
	Object.freeze(Object.assign(Object.create(null) as Record<string, T>, rows));
