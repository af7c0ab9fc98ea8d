import { isJsonObject } from '../../contract/json/json';
import type { Iso } from '../../time/rememberIso';
import { decodeBase64, decodePercent } from './decodeText';
import type { RecordFields } from './fault';
import { fieldKindOf, type FieldKind } from './fieldKinds';

const DEEPEST = 4;
const placeholders = new Set(['', 'None', 'NA', 'N/A', 'Null', 'null']);

/**
 * Gives the fields of a record their types, in place and under the names that the feed gives them:
 * sizes, ports and scores become numbers, times ISO 8601 in UTC, encoded texts readable. The zone is
 * the record's own; with `eedone` the feed's escape characters are written `%HH` in every text.
 */
export function typeFields(fields: RecordFields, iso: Iso, zone = zoneOf(fields), depth = 0): void {
	const isEscaped = fields.eedone === 'Yes';
	for (const name in fields) {
		const value = fields[name];
		if (isJsonObject(value)) {
			if (depth < DEEPEST) typeFields(value, iso, zone, depth + 1);
			continue;
		}
		if (typeof value !== 'string' && typeof value !== 'number') continue;
		const kind = fieldKindOf(name);
		if (kind !== undefined)
			fields[name] = kind === 'time' ? iso(value, zone) : converters[kind](value);
		else if (isEscaped && typeof value === 'string') fields[name] = decodePercent(value);
	}
}

type Converter = (value: string | number) => unknown;

const converters: Readonly<Record<Exclude<FieldKind, 'time'>, Converter>> = {
	number: (value) => (typeof value === 'number' ? value : toNumber(value)),
	percent: (value) => (typeof value === 'string' ? decodePercent(value) : value),
	base64: (value) => (typeof value === 'string' ? decodeBase64(value) : value),
};

/** A placeholder is no number; other texts, and numbers too long for one, stay texts. */
function toNumber(text: string): string | number | null {
	if (placeholders.has(text)) return null;
	const plain = text.includes(',') ? text.replace(/,(?=\d{3}\b)/g, '') : text;
	return /^-?\d{1,15}(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

function zoneOf(fields: RecordFields): string {
	const zone = fields.tz ?? fields.timezone;
	return typeof zone === 'string' ? zone : 'UTC';
}
