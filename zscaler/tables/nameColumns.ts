/** Would set the prototype of an item instead of a value. */
const RESERVED = '__proto__';

/** Headings as they are; a missing one becomes 'Column 3', a repeated one 'Name 2'. */
export function nameColumns(headings: readonly string[]): string[] {
	const taken = new Set<string>([RESERVED]);
	const counts = new Map<string, number>();
	return headings.map((heading, index) => {
		const name = heading.trim() || columnName(index);
		let free = name;
		let count = counts.get(name) ?? 1;
		while (taken.has(free)) free = `${name} ${++count}`;
		counts.set(name, count);
		taken.add(free);
		return free;
	});
}

/** The name of a column that has no heading. */
export const columnName = (index: number): string => `Column ${index + 1}`;
