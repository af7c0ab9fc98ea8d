import { counted } from './counted';
import { type Redact, redactKept } from './secrets';

/** Characters that are shown of a text from outside. */
const QUOTED = 300;

/** Of a text of our own, quotes in it included: no error, item or line of a log is longer. */
const SAID = 2_000;

/** So much is looked at, however long the text: secrets are longer than what is shown. */
const LOOKED_AT = 65_536;
const LONGEST_SECRET = 16_384;

/** Control characters, line ends, and what turns the direction of writing. */
const controls = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;
const controlsInLines =
	/[^\P{Cc}\n\t]|[\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * A text that came from outside (an answer, a feed, a file, a cell), as it may be quoted in an error, an
 * item, a hint or a log: without secrets, in one line, and short, with a word on how much is left out.
 */
export const quote = (text: string, redact: Redact = redactKept, max = QUOTED): string =>
	shorten(text, redact, max, controls);

/** A text of our own in which texts from outside are quoted: the last look before it goes out. */
export const say = (text: string, redact: Redact = redactKept): string =>
	shorten(text, redact, SAID, controlsInLines);

function shorten(text: string, redact: Redact, max: number, unwanted: RegExp): string {
	const looked = redact(text.slice(0, LOOKED_AT));
	// Where the look ends, a secret may be cut through.
	const seen = text.length > LOOKED_AT ? looked.slice(0, -LONGEST_SECRET) : looked;
	const clean = seen.replace(unwanted, ' ');
	if (clean.length <= max && text.length <= LOOKED_AT) return copy(clean);
	const shown = copy(clean.slice(0, max).replace(/[\uD800-\uDBFF]$/, ''));
	const left = Math.max(text.length - LOOKED_AT, 0) + looked.length - shown.length;
	return `${shown}… (${counted(left, 'more character')})`;
}

/** A piece keeps the whole alive in V8; a copy does not. Halves of characters become what shows it. */
const copy = (text: string): string => Buffer.from(text).toString();
