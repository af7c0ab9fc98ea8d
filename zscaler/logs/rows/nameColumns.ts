/** Would set the prototype of an item instead of a value. */
const reserved = '__proto__';

/** Headings as they are; a missing one becomes 'Column 3', a repeated one 'Name 2'. */
export function nameColumns(headings: readonly string[]): string[] {
	const taken = new Set<string>([reserved]);
	return headings.map((heading, index) => {
		const name = heading.trim() || nameOf(index);
		let free = name;
		for (let count = 2; taken.has(free); count++) free = `${name} ${count}`;
		taken.add(free);
		return free;
	});
}

/** The name of a column that has no heading. */
export const nameOf = (index: number): string => `Column ${index + 1}`;
