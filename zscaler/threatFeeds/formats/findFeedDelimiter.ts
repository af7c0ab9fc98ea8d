import { cellDelimiters } from '../../tables/findDelimiter';

/**
 * The delimiter that stands most often outside quotes; a comma if there is none. `findDelimiter` weighs
 * how even many rows are, and a feed, whose lines come one by one, has its first row alone. There that
 * measure says nothing: of `a,b,c;d;e;f` it would take the comma, since three cells convince it.
 */
export function findFeedDelimiter(row: string): string {
	const plain = row.replace(/"[^"]*"/g, '');
	const [before = '', ...behind] = plain.split('\t');
	// No URL has a tab in it: what else stands before one is the URL's own.
	if (behind.length > 0 && before.includes('/')) return '\t';
	const counts = cellDelimiters.map((delimiter) => plain.split(delimiter).length);
	return cellDelimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}
