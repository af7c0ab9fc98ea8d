import { describe } from '../transport/describe';
import { refuseAnswer } from '../client/answers/refuseAnswer';
import type { HttpAnswer } from '../contract/ports';
import type { Where } from '../client/readError';
import type { TableHead } from '../tables/openTable';

/** A log has more columns: a narrower table is a text that happens to have commas. */
const FEWEST_COLUMNS = 3;

export type Whose = Where & { readonly noun: string };

/** The bytes as they come. Throws for those of a page or of JSON, and where none come: a report without entries has its headings. */
export async function* refuseNoRows(
	answer: HttpAnswer,
	bytes: AsyncIterable<Uint8Array>,
	whose: Whose,
): AsyncGenerator<Uint8Array, void, undefined> {
	const decoder = new TextDecoder();
	let start: string | undefined = '';
	for await (const chunk of bytes) {
		if (start !== undefined) {
			start += decoder.decode(chunk, { stream: true });
			refuseOther(answer, start, whose);
			if (start.trim() !== '') start = undefined;
		}
		yield chunk;
	}
	if (start !== undefined) throw refuseRows(whose, describe({ ...answer, body: '' }));
}

/** A report begins with a word, in quotes or not. */
function refuseOther(answer: HttpAnswer, start: string, whose: Whose): void {
	if (/^\s*</.test(start)) throw refuseRows(whose, describe({ ...answer, body: start }));
	if (/^\s*[[{]/.test(start)) throw refuseRows(whose, 'JSON');
	if (/^\s*null\s*$/.test(start)) throw refuseRows(whose, "the word 'null'");
	if (start.includes('\0')) throw refuseRows(whose, 'a text that is not UTF-8');
}

export function refuseNoColumns({ names }: TableHead, whose: Whose): void {
	if (names.length < FEWEST_COLUMNS) throw refuseRows(whose, 'a text without its columns');
}

/** What came in place of the rows. */
export const refuseRows = (whose: Whose, came: string) =>
	refuseAnswer(whose, `the rows of the ${whose.noun}`, came);
