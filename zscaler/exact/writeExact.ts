import { isLong } from './longNumbers';
import { longMark } from './quoteLong';

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
		return longMark + value;
	});
	return found.length > 0 ? text.replace(marked, '$1') : body;
}

const marked = new RegExp(`"${longMark}(-?\\d{16,})"`, 'g');
