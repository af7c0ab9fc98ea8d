import { isLong, isLongNumber } from './longNumbers';
import { LONG_MARK } from './quoteLong';

/**
 * The body with the numbers that were read as texts as the numbers that they were, which makes a
 * JSON text of it; the body itself where it holds none.
 */
export function writeExact(body: unknown): unknown {
	if (typeof body !== 'object' || body === null || ArrayBuffer.isView(body)) return body;
	const found: string[] = [];
	const text = JSON.stringify(body, function (this: object, name: string, value: unknown) {
		if (typeof value !== 'string' || !isLong(this, name)) return value;
		found.push(name);
		return LONG_MARK + value;
	});
	return found.length > 0 ? unquoteLong(text) : body;
}

/** Takes the quotes off the numbers that are marked; a quote within a text has a backslash before it. */
function unquoteLong(text: string): string {
	const [first = '', ...rest] = text.split(OPENING);
	let before = first;
	const written = rest.map((piece) => {
		const close = piece.indexOf('"');
		const number = piece.slice(0, close);
		const isOne = !before.endsWith('\\') && isLongNumber(number);
		before = piece;
		return isOne ? number + piece.slice(close + 1) : OPENING + piece;
	});
	return first + written.join('');
}

const OPENING = `"${LONG_MARK}`;
