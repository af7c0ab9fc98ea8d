/** Texts, so that digits within them are passed over, and numbers as a whole. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * JSON whose ids may have more digits than a JavaScript number holds: those become texts, digit by
 * digit. What is no JSON stays the text that it is.
 */
export function readExact(text: string): unknown {
	const exact = text.replace(tokens, (token) => (isLongInteger(token) ? `"${token}"` : token));
	try {
		return JSON.parse(exact);
	} catch {
		return text;
	}
}

const isLongInteger = (token: string): boolean =>
	token.length > 15 && /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token));
