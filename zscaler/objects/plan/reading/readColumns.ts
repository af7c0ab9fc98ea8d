import { isEqual, partition } from 'lodash';

import type { Field } from '../../../catalogue/grammar';
import { labelOf } from '../labelOf';
import { likeHeader, partOfHeader, squeeze } from './likeHeader';

/** A column that may be meant for a field, and must not be passed over. */
export interface Unclear {
	readonly column: string;
	/** As in 'is no field, and resembles URL Categories (urlCategories)'. */
	readonly reason: string;
}

export interface Columns {
	/** The cell of each field. */
	readonly known: ReadonlyMap<Field, Cell>;
	/** Columns that are no field of the object. */
	readonly unknown: readonly string[];
	/** Columns that are passed over without a word. */
	readonly passed: readonly string[];
	readonly unclear: readonly Unclear[];
}

export interface ColumnOptions {
	/** Headers that are passed over without a word. */
	readonly ignored?: readonly string[];
	/** The object's own name, whose words a header may repeat: 'Rule Action'. */
	readonly noun?: string;
}

type Cell = readonly [column: string, value: unknown];

/** What n8n and these nodes add to an item themselves, and who Zscaler says changed it, and when. */
const added = new Set(
	[
		'row_number pairedItem outcome changedFields setByZscaler activated warnings',
		'creationTime modifiedTime modifiedBy lastModifiedTime lastModifiedBy',
	]
		.flatMap((names) => names.split(' '))
		.map((name) => squeeze(name)),
);

/** Which field each cell is for: by name or label, whatever case, blanks and punctuation. */
export function readColumns(
	fields: readonly Field[],
	cells: readonly Cell[],
	{ ignored = [], noun = '' }: ColumnOptions = {},
): Columns {
	const unasked = new Set(ignored.map(squeeze));
	const known = new Map<Field, Cell>();
	const unknown: string[] = [];
	const unclear: Unclear[] = [];
	const [passed, others] = partition(cells, ([column]) => unasked.has(squeeze(column)));
	for (const cell of others) {
		const [column] = cell;
		const meaning = meaningOf(fields, noun, column);
		const [before] = meaning.field ? [known.get(meaning.field)] : [];
		const reason = meaning.unclear ?? contradiction(before, cell);
		if (reason !== undefined) unclear.push({ column, reason });
		else if (meaning.field !== undefined) known.set(meaning.field, cell);
		else if (added.has(squeeze(column))) passed.push(cell);
		else unknown.push(column);
	}
	return { known, unknown, unclear, passed: passed.map(([column]) => column) };
}

/** Neither, for a header that has nothing to do with any field. */
interface Meaning {
	readonly field?: Field;
	readonly unclear?: string;
}

/** Each header of a run is looked at once, not in every row of a sheet. */
const judged = new WeakMap<readonly Field[], Map<string, Meaning>>();

function meaningOf(fields: readonly Field[], noun: string, header: string): Meaning {
	const known = judged.get(fields) ?? new Map<string, Meaning>();
	judged.set(fields, known);
	const key = `${noun}:${header}`;
	const meaning = known.get(key) ?? judge(fields, noun, header);
	known.set(key, meaning);
	return meaning;
}

function judge(fields: readonly Field[], noun: string, header: string): Meaning {
	const [field, other] = fieldsOf(fields, header);
	if (field && other) return { unclear: `may mean ${described(field)} or ${described(other)}` };
	if (field) return { field };
	const open = fields.filter(({ readOnly }) => !readOnly);
	const find = (among: readonly Field[], isMeant: (text: string) => boolean): Field | undefined =>
		among.find((field) => isMeant(field.name) || isMeant(labelOf(field)));
	// What narrows a rule is missed by nobody until it does harm.
	const like =
		find(open, likeHeader(header, noun.split(' '))) ??
		find(open.filter(decides), partOfHeader(header, noun.split(' ')));
	return like ? { unclear: `is no field, and resembles ${described(like)}` } : {};
}

const decides = ({ criterion, does }: Field): boolean => criterion === true || does === true;

/** Fields that a header may mean: of this very name, of this very label, of this name or label. */
function fieldsOf(fields: readonly Field[], header: string): readonly Field[] {
	const squeezed = squeeze(header);
	const is = (text: string): boolean => squeezed !== '' && squeeze(text) === squeezed;
	const ways: ((field: Field) => boolean)[] = [
		({ name }) => name === header,
		(field) => labelOf(field) === header,
		({ name }) => is(name),
		(field) => is(labelOf(field)) || is(`${labelOf(field)} ${field.hint ?? ''}`),
	];
	for (const way of ways) {
		const found = fields.filter(way);
		if (found.length > 0) return found;
	}
	return [];
}

const contradiction = (before: Cell | undefined, [, value]: Cell): string | undefined =>
	before === undefined || isEqual(before[1], value)
		? undefined
		: `says something else than the column '${before[0]}', which means the same field`;

/** Both words that a column may bear. */
const described = (field: Field): string =>
	squeeze(labelOf(field)) === squeeze(field.name)
		? `'${labelOf(field)}'`
		: `'${labelOf(field)}' (${field.name})`;
