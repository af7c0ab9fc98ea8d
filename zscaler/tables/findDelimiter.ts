import { splitRows } from './splitRows';

/** What stands between cells, the usual one first. */
export const cellDelimiters: readonly string[] = [',', '\t', ';', '|'];

/**
 * The delimiter by which most rows of a sample have the same number of cells, and more than one.
 * Three cells convince as much as thirty: lists within a cell are often split by another sign.
 */
export function findDelimiter(sample: string): string {
	const scores = cellDelimiters.map((candidate) => score(sample, candidate));
	return cellDelimiters[scores.indexOf(Math.max(...scores))] ?? ',';
}

function score(sample: string, delimiter: string): number {
	const counts = new Map<number, number>();
	const splitter = splitRows(delimiter, ({ length }) => {
		counts.set(length, (counts.get(length) ?? 0) + 1);
	});
	splitter.write(sample);
	splitter.end();
	const scores = [...counts].map(([width, rows]) => rows * Math.min(width - 1, 2));
	return Math.max(0, ...scores);
}
