/** The first place behind `from` where a record ends and the next begins; the end of the text if none. */
export type Boundaries = (from: number) => number;

/** The quotes of a text within JSON would be escaped. */
const boundary = /\}\s{0,8},?\s{0,8}(?=\{\s{0,8}"[^"\\]{1,100}"\s{0,8}:)/g;

/** Remembers the boundary that it found, so that no stretch of a text is searched twice for it. */
export function findBoundaries(text: string): Boundaries {
	let found = 0;
	return (from) => {
		if (found > from) return found;
		boundary.lastIndex = from;
		const match = boundary.exec(text);
		found = match === null ? text.length : match.index + 1;
		return found;
	};
}
