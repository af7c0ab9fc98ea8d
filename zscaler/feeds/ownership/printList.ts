import { markSpace, openMarker } from './markEntry';

/** What stands in a list, in a few characters: tells whether anybody has changed it since. */
export function printList(entries: Iterable<string>, salt: string): string {
	const mark = openMarker(salt);
	let count = 0;
	let sum = 0;
	for (const entry of entries) {
		count++;
		sum = (sum + mark(entry)) % markSpace;
	}
	return `${count.toString(36)}.${sum.toString(36)}`;
}
