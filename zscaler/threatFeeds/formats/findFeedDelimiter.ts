const candidates = [',', '\t', ';', '|'];

/** The delimiter that stands most often outside quotes; a comma if there is none. */
export function findFeedDelimiter(row: string): string {
	const plain = row.replace(/"[^"]*"/g, '');
	const counts = candidates.map((candidate) => plain.split(candidate).length);
	return candidates[counts.indexOf(Math.max(...counts))] ?? ',';
}
