import type { JsonObject } from './json/json';

/**
 * - `items`: a list, bare or under a key;
 * - `item`: one object with something in it;
 * - `value`: something of its `shapes`, such as a bare number;
 * - `nothing`: no content; what Zscaler may say besides is of no interest;
 * - `text`: a body that is no JSON, such as a CSV or a PAC file;
 * - `file`: bytes, such as a ZIP.
 */
export type Answer = 'items' | 'item' | 'value' | 'nothing' | 'text' | 'file';

/** What a value can be. */
type Shape = 'number' | 'truth' | 'object' | 'list';

/** What else is known of an answer: what lacks it did not come from Zscaler, or is not what was asked for. */
export interface Expected {
	/** Value that an object must have: the id of a new one. */
	readonly key?: string;
	/** Values of which an object has at least one; another one is none of the row's. */
	readonly known?: readonly string[];
	/** Values of which an object has at least one where the answer bears no mark of Zscaler's. */
	readonly recognisedBy?: readonly string[];
	/** An answer of GraphQL: what was asked for stands under `data`. */
	readonly graph?: true;
	/** Key of an envelope that holds the list, where it is none of the usual ones. */
	readonly list?: string;
	/** An object without values is an answer: Zscaler leaves out what is empty. */
	readonly mayBeEmpty?: true;
	/** A list may come as one object, such as counts by category. */
	readonly mayBeOne?: true;
	/** One of these words, in the first of these values that is there. */
	readonly says?: { readonly in: readonly string[]; readonly oneOf: readonly string[] };
	/** What a value is; an object, unless more is recorded or documented. */
	readonly shapes?: readonly Shape[];
	/** Names of columns that a text of rows must have. */
	readonly headings?: readonly string[];
	/** What an object must tell of; given with each request. */
	readonly about?: Subject;
}

/** Which object an answer is to tell of. */
export interface Subject {
	/** Its id and name, by the paths of their values: none may be another, where the answer names it. */
	readonly is: JsonObject;
	/** What was written: something of it is in the answer. */
	readonly sent?: JsonObject;
	/** Values that were changed, as they were: in an answer to the change they are not all so. */
	readonly before?: JsonObject;
}
