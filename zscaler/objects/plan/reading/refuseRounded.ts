import { roundedIn } from '../../../contract/json/rounded';
import { RefusedCell } from './reading';

/** What to do so that an id arrives as it stands: for messages about a number that was rounded. */
export const KEEP_AS_TEXT =
	'has more digits than a number keeps, so that another ID would be meant: give it as text (in a sheet, format the column as plain text; in n8n, put it in quotes)';

/** Refuses numbers whose last digits are lost already, at any depth, and ids as sheets round them: 7.2E+16. */
export function refuseRounded(value: unknown): void {
	const [rounded] = roundedIn(value);
	if (rounded === undefined) return;
	const isPart = typeof value === 'object';
	throw new RefusedCell(
		isPart ? `holds the number ${rounded}, which ${KEEP_AS_TEXT}` : KEEP_AS_TEXT,
	);
}
