import { joinPath } from './joinPath';
import type { RawIndicator, Sink } from '../indicator';
import type { FeedField, FeedFields, FormatSettings } from './format';
import { readKind } from './readKind';
import { readFeedTime } from './readFeedTime';

interface Row {
	readonly fields: FeedFields;
	/** Hands out its cells. */
	readonly get: (field: FeedField) => unknown;
	/** Its line, from 1. */
	readonly at: number;
}

/** Turns a row into an indicator or says why it is none. */
export function readRow({ fields, get, at }: Row, settings: FormatSettings, sink: Sink): void {
	const { source } = settings;
	const value = joinPath(
		textOf(get(fields.value)),
		fields.path === undefined ? undefined : textOf(get(fields.path)),
	);
	if (value === undefined) {
		sink.refuse({ value: '', reason: 'missing', source, at });
		return;
	}
	const word = fields.kind === undefined ? undefined : textOf(get(fields.kind));
	const kind = word === undefined ? settings.kind : readKind(word);
	if (word !== undefined && kind === undefined) {
		sink.refuse({ value, reason: 'otherKind', source, at });
		return;
	}
	const cell = (field: FeedField | undefined) => (field === undefined ? undefined : get(field));
	const indicator: RawIndicator = {
		value,
		kind,
		source,
		at,
		confidence: readConfidence(cell(fields.confidence)),
		seenAt: readFeedTime(cell(fields.seenAt)),
		validFrom: readFeedTime(cell(fields.validFrom)),
		validUntil: readFeedTime(cell(fields.validUntil)),
		label: textOf(cell(fields.label)),
	};
	sink.take(indicator);
}

/** 0 to 100; undefined for anything else. */
export function readConfidence(value: unknown): number | undefined {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof number === 'number' && number >= 0 && number <= 100 ? number : undefined;
}

/** Feeds write 'None' and 'null' for nothing. */
function textOf(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);
	if (typeof value !== 'string') return undefined;
	const text = value.trim();
	return text === '' || text === 'None' || text === 'null' ? undefined : text;
}
