import { quote } from './quote';

/** A value as a message may show it; an expression may give one that no JSON can be made of. */
export function shownValue(value: unknown): string {
	if (typeof value === 'string') return quote(value);
	try {
		return quote(JSON.stringify(value));
	} catch {
		return typeof value;
	}
}
