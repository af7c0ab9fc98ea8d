import { takeWhile } from 'lodash';

import { readJson } from '../../contract/json/readJson';
import type { Format } from './format';
import { isTable } from './isTable';

/** What a feed is written in, from its first lines; as many as are at hand, 50 are plenty. */
export function detectFormat(lines: readonly string[]): Format {
	const rows = lines.map((line) => line.trim()).filter((line) => line !== '');
	const first = rows[0] ?? '';
	if (/^\[Adblock|^! (Title|Homepage|Expires)/i.test(first)) return 'adblock';
	if (first.startsWith('{') || first.startsWith('[')) return detectDocument(rows);
	if (rows.some(isZoneLine)) return 'rpz';
	const data = rows.filter((row) => !isCommentRow(row));
	if (share(data, (row) => /^(\|\||@@|!)/.test(row)) > 0.5) return 'adblock';
	if (share(data, isHostsLine) > 0.5) return 'hosts';
	// Headings may stand in the last comment before the first row.
	const headings = takeWhile(rows, isCommentRow)
		.at(-1)
		?.replace(/^[#;\s]+/, '');
	return isTable(data, headings) ? 'csv' : 'list';
}

function detectDocument(rows: readonly string[]): Format {
	if (rows.length > 1 && rows.every((row) => row.startsWith('{') && readJson(row) !== undefined)) {
		return 'ndjson';
	}
	const head = rows.join(' ');
	if (/"type"\s*:\s*"(bundle|indicator)"|"spec_version"\s*:\s*"2/.test(head)) return 'stix';
	if (/"(Event|Attribute)"\s*:/.test(head)) return 'misp';
	return 'json';
}

const isCommentRow = (row: string): boolean => /^([#;]|\/\/)/.test(row);

/** A directive, the serial number behind SOA, or a rule. */
const isZoneLine = (row: string): boolean =>
	/^\$(TTL|ORIGIN)\b|\sCNAME\s+(\.|\*\.|rpz-)/i.test(row) ||
	/\d/.test(row.slice(/\bSOA\b/i.exec(row)?.index ?? row.length));

const isHostsLine = (row: string): boolean =>
	/^(0\.0\.0\.0|127\.\d+\.\d+\.\d+|::1?|f[ef][0-9a-f:]+(%\w+)?)\s+\S/i.test(row);

const share = (rows: readonly string[], test: (row: string) => boolean): number =>
	rows.length === 0 ? 0 : rows.filter(test).length / rows.length;
