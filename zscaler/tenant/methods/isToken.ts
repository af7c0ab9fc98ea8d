/** Node.js takes 16 KB of headers in all (doc/api/http.md, --max-http-header-size, 24). */
const LONGEST = 12_000;

/** A text that may stand in a header, and says something: without blanks, line breaks or other letters. */
export const isToken = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= LONGEST && /^[\x21-\x7e]+$/.test(value);
