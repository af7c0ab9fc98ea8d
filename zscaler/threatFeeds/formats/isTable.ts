import { isRejected } from '../../network/entry';
import { normaliseEntry } from '../../network/normaliseEntry';
import { defaultPolicy } from '../../network/policy';
import { readNetwork } from '../../network/readNetwork';
import { splitRow } from '../../tables/splitRow';
import { findFeedDelimiter } from './findFeedDelimiter';
import { readKind } from './readKind';
import { usualNames } from './usualFields';

/**
 * Rows of as many cells, more than one: a comma in a URL now and then makes no table. Nor do URLs that
 * share a separator: who takes those for cells blocks a host in place of a page. So rows of URLs are a
 * table only with headings or with a second column whose kind is plain.
 */
export function isTable(rows: readonly string[], headings: string | undefined): boolean {
	const [first = ''] = rows;
	const delimiter = findFeedDelimiter(first);
	const width = splitRow(first, delimiter)?.length ?? 0;
	// `198.51.100.0/24 ; SBL1` has a comment, and an address with a count behind a tab is a list.
	if (width < 2 || (delimiter === '\t' && width === 2) || first.includes(' ;')) return false;
	const all = rows.map((row) => ({ row, cells: splitRow(row, delimiter) ?? [] }));
	if (isFeedHeading(all[0]?.cells) || isFeedHeading(splitRow(headings ?? '', delimiter), true)) {
		return all.filter(({ cells }) => cells.length >= width).length >= all.length / 2;
	}
	const table = all.filter(({ cells }) => cells.length === width);
	if (table.length <= rows.length * 0.8) return false;
	if (table.every(({ cells }) => isListOfIndicators(cells))) return false;
	const unsure = table.filter(
		({ row, cells }) => mayBeCut(cells[0], delimiter, row) && !cells.some((cell) => isTyped(cell)),
	);
	return unsure.length <= table.length / 2;
}

/** Whether the cells are headings, one of them a usual one; in a comment each is a word, which a sentence is not. */
export const isFeedHeading = (cells: readonly string[] | undefined, inComment = false): boolean =>
	cells !== undefined &&
	!(inComment && cells.some((cell) => /\s/.test(cell.trim()))) &&
	cells.some((cell) => usualNames.includes(cell.trim().toLowerCase())) &&
	!cells.some((cell) => cell.includes('://') || readNetwork(cell.trim()) !== undefined);

/** Whether all cells stand for themselves: hosts, addresses and hashes, or URLs as they are. */
export const isListOfIndicators = (cells: readonly string[]): boolean =>
	cells.every(isBare) || cells.every(isPlainUrl);

function isBare(cell: string): boolean {
	const text = cell.trim();
	if (text.includes('://')) return false;
	const entry = normaliseEntry(text, { ...defaultPolicy, inside: 'keep' });
	return !isRejected(entry) && (entry.kind === 'ip' || !text.includes('/')) && entry.kind !== 'url';
}

/** A URL without another one in it, whose commas might be the other's. */
function isPlainUrl(cell: string): boolean {
	const [scheme = '', rest, ...others] = cell.trim().split('://');
	return (
		/^h..ps?$/i.test(scheme) && rest !== undefined && others.length === 0 && !/[?#]/.test(rest)
	);
}

/** Whether what stands behind the separator may be a part of it as well: a URL that is not in quotes. */
export const mayBeCut = (cell: string | undefined, delimiter: string, row: string): boolean =>
	cell !== undefined &&
	// No URL has a tab in it.
	delimiter !== '\t' &&
	/[/?]/.test(cell) &&
	readNetwork(cell.trim()) === undefined &&
	!row.includes(`"${cell}"`);

/** A day, or a word for a kind of indicator: that stands in no URL behind a comma. */
export const isTyped = (cell: string): boolean =>
	/^\s*"?\d{4}-\d{2}-\d{2}\b/.test(cell) || readKind(cell) !== undefined;
