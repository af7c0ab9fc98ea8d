import type { Sink } from '../indicator';
import type { IndicatorKind } from '../../network/indicatorKind';

export type Format =
	'list' | 'hosts' | 'csv' | 'json' | 'ndjson' | 'stix' | 'misp' | 'rpz' | 'adblock';

/** A column by its name in the header or its number from 1; a field by its name or path (a.b). */
export type FeedField = string | number;

/** Where a row of a table or an object of a document has what. */
export interface FeedFields {
	readonly value: FeedField;
	/** Holds the source's word for the kind: 'ip:port', 'md5_hash'. */
	readonly kind?: FeedField;
	readonly confidence?: FeedField;
	readonly seenAt?: FeedField;
	readonly validFrom?: FeedField;
	readonly validUntil?: FeedField;
	readonly label?: FeedField;
	/** Of a host: the path that belongs to it. */
	readonly path?: FeedField;
}

export interface FormatSettings {
	/** Name of the feed. */
	readonly source: string;
	/** What all its values are, where the feed does not say. */
	readonly kind?: IndicatorKind;
	/** csv, json, ndjson; found by usual names if not given. */
	readonly fields?: FeedFields;
	/** csv: one character; found if not given. */
	readonly delimiter?: string;
	/** json: where the list lies: 'data.items'; `*` stands for every member on the way. */
	readonly path?: string;
	/** misp: whether attributes that are not meant for detection count too. */
	readonly withContext?: boolean;
}

/** Reads a feed line by line; documents wait for the end. */
export interface FeedReader {
	/** A line without its end; `at` counts from 1. */
	readonly line: (text: string, at: number) => void;
	readonly end: () => void;
}

export type OpenReader = (settings: FormatSettings, sink: Sink) => FeedReader;
