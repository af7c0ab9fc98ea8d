export interface CharacterPositions {
	/** Where the next line end stands at or after a place; the length of the text if none does. */
	readonly lineEnd: (from: number) => number;
	readonly quote: (from: number) => number;
}

/** Remembers where each character stands next, so that no stretch of text is searched twice for it. */
export function findCharacters(text: string): CharacterPositions {
	const lineFeed = remember(text, '\n');
	const carriageReturn = remember(text, '\r');
	return {
		lineEnd: (from) => Math.min(lineFeed(from), carriageReturn(from)),
		quote: remember(text, '"'),
	};
}

function remember(text: string, character: string): (from: number) => number {
	let found = -1;
	return (from) => {
		if (found >= from) return found;
		found = text.indexOf(character, from);
		if (found === -1) found = text.length;
		return found;
	};
}
