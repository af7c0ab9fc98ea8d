/** A long number as it has to stand in an answer: JavaScript's own numbers would round it. */
class ExactNumber {
	constructor(private readonly digits: string) {}

	toJSON(): string {
		return `${MARK}${this.digits}`;
	}
}

/** No text of a body begins with this. */
const MARK = '\u0001exact:';
const marked = /"\\u0001exact:(-?\d+)"/g;

/** Texts, and the numbers outside of them. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

export const exactNumber = (value: unknown): unknown =>
	/^-?\d{1,20}$/.test(String(value)) ? new ExactNumber(String(value)) : value;

/** Numbers too long for JavaScript are kept as texts of the same digits. */
export const readExactJson = (raw: string): unknown =>
	JSON.parse(
		raw.replace(tokens, (token) =>
			/^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
		),
	);

export const writeExactJson = (body: unknown): string => JSON.stringify(body).replace(marked, '$1');
