/** A reader of text from outside, as the fuzzer sees it. */
export interface Parser {
	readonly name: string;
	/** What it reads in real life; changed for each case. */
	readonly samples: readonly string[];
	/** Signs and words that mean something to it. */
	readonly words: readonly string[];
	/** The samples are JSON, and are changed as values as well. */
	readonly json?: boolean;
	/** Reads; what it answers must be bounded by what it was given. */
	readonly read: (text: string) => unknown;
	/** Errors that it may throw, by name; all others are raw ones that nobody worded. */
	readonly errors?: readonly string[];
	/** How often it is chosen, others being 1: dear ones less, central ones more. */
	readonly share?: number;
	/** The longest input that it is given, where something before it cuts what is longer. */
	readonly longest?: number;
}

/** Characters of all headers of a message together, which Node takes no more of (--max-http-header-size). */
export const MOST_HEADERS = 16_384;

export const isKnown = ({ errors = ['ZscalerError'] }: Parser, error: unknown): boolean =>
	error instanceof Error && errors.includes(error.name);
