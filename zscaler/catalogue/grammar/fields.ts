import type { CountryForm } from '../words/countries';

/**
 * The words in which a row of the catalogue describes one value of an object,
 * a query or a body. Plain data: the faces turn it into forms, `plan` into JSON.
 */

import type { Dependence, Referent } from './referents';

interface FieldBase {
	/** Name on the wire, e.g. `urlCategories`. */
	readonly name: string;
	/** Shown to people; made from `name` where absent. */
	readonly label?: string;
	/** One short sentence of help: format, unit, limit. */
	readonly hint?: string;
	readonly required?: boolean;
	/** Asked in the open although it may be left out: one of several that say what it is about. */
	readonly open?: boolean;
	/** Set by Zscaler: shown in answers and asked of nobody; an update gives it back as it came. */
	readonly readOnly?: boolean;
	/** An update that gives it back is refused, or sets it wrongly: proven, with its source. */
	readonly neverSent?: true;
	/** Names an object, and another value says of which kind. */
	readonly refersBy?: Dependence;
	/** Is written as another field would be where a value beside or above it says so. */
	readonly readBy?: {
		readonly on: string;
		readonly as: Readonly<Record<string, OneOfField | TextField>>;
	};
	/** Can be set when the object is created and not afterwards. */
	readonly createOnly?: boolean;
	/** The field that says the same in another form, of which Zscaler takes one: both name each other. */
	readonly twin?: string;
	/** Where Zscaler shows both twins and refuses to be given both, this one is left out. */
	readonly yields?: true;
	/** Says what a rule does. It has no default: nothing decides policy but what a person states. */
	readonly does?: true;
	/** Says to what a rule applies. A rule that no such field narrows is for everything. */
	readonly criterion?: true;
}

export interface TextField extends FieldBase {
	readonly kind: 'text';
	readonly max?: number;
	readonly secret?: boolean;
	/** Lines of the box that it is written into; one where absent. */
	readonly lines?: number;
	readonly default?: string;
	/** A country, in the form of this example. */
	readonly country?: CountryForm;
}
export interface NumberField extends FieldBase {
	readonly kind: 'number';
	readonly min?: number;
	readonly max?: number;
	readonly default?: number;
	/** Minutes after midnight, which people write as 09:00. */
	readonly minuteOfDay?: true;
}
export interface FlagField extends FieldBase {
	readonly kind: 'flag';
	readonly default?: boolean;
}
/** A point in time; on the wire epoch seconds, epoch milliseconds or ISO text. */
export interface TimeField extends FieldBase {
	readonly kind: 'time';
	readonly as: 'seconds' | 'milliseconds' | 'iso';
	/** Name of the field that holds the zone in which people write it. */
	readonly zone?: string;
}
/** One of a fixed set; `many` makes it a list of them. */
export interface OneOfField extends FieldBase {
	readonly kind: 'oneOf';
	readonly values: readonly string[];
	readonly many?: boolean;
	/** What people call a value that tells them nothing. */
	readonly words?: Readonly<Record<string, string>>;
	/** The form of the values on the wire, where they are no texts: numbers, or several in one text with commas. */
	readonly wire?: 'number' | 'joined';
	/** Values that the API takes as well, and that no form offers. */
	readonly also?: readonly string[];
	/** A country, in the form of this example. */
	readonly country?: CountryForm;
	readonly default?: string;
	/** A criterion that the API wants even where it says nothing: its word for no restriction. */
	readonly leftOpen?: string;
}
/** A list of plain texts or numbers. */
export interface ListField extends FieldBase {
	readonly kind: 'list';
	readonly of: 'text' | 'number';
	/** Entries that Zscaler's documentation allows; more are sent and told. */
	readonly max?: number;
	/** Start, end, start, end and so on: the places say what the values are. */
	readonly pairs?: true;
	/** Entries of a list of URLs, in which commas and blanks may be data. */
	readonly urls?: true;
	/** Entries in which commas and semicolons may be data, such as patterns: one a line in a cell. */
	readonly byLine?: true;
	/** Countries, in the form of this example. */
	readonly country?: CountryForm;
}
/**
 * A reference to another object, given by name or id.
 * On the wire `{id}` (`as: 'object'`) or the bare id (`as: 'id'`).
 */
export interface RefField extends FieldBase, Referent {
	readonly kind: 'ref';
	readonly many?: boolean;
	readonly as: 'object' | 'id';
	/** Values of the other object that stand beside its id, where the API wants more than that. */
	readonly repeats?: readonly string[];
}
/** A structure of its own; without `fields` any JSON. */
export interface NestedField extends FieldBase {
	readonly kind: 'nested';
	readonly many?: boolean;
	readonly fields?: readonly Field[];
	/** Rows of the first and the last port of a range, which people write as 22, 8000-8100. */
	readonly ports?: true;
	/** A list of few plain values each: a form asks for it row by row, under this name of a row. */
	readonly rowsOf?: string;
}

export type Field =
	TextField | NumberField | FlagField | TimeField | OneOfField | ListField | RefField | NestedField;
