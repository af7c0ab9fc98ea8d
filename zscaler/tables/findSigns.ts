export interface Signs {
	/** Where the next line end stands at or after a place; the length of the text if none does. */
	readonly lineEnd: (from: number) => number;
	readonly quote: (from: number) => number;
}

/** Remembers where each sign stands next, so that no stretch of text is searched twice for it. */
export function findSigns(text: string): Signs {
	const lineFeed = remember(text, '\n');
	const carriageReturn = remember(text, '\r');
	return {
		lineEnd: (from) => Math.min(lineFeed(from), carriageReturn(from)),
		quote: remember(text, '"'),
	};
}

function remember(text: string, sign: string): (from: number) => number {
	let found = -1;
	return (from) => {
		if (found >= from) return found;
		found = text.indexOf(sign, from);
		if (found === -1) found = text.length;
		return found;
	};
}
