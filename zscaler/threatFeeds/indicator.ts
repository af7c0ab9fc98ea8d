import type { Entry } from '../network/entry';
import type { Reason } from '../network/reasons';
import type { IndicatorKind } from '../network/indicatorKind';

/** One indicator as a feed writes it. Times are epoch milliseconds. */
export interface RawIndicator {
	readonly value: string;
	readonly kind?: IndicatorKind;
	/** Name of the feed. */
	readonly source: string;
	/** Line of a text, position in a list of objects; counted from 1. */
	readonly at: number;
	/** 0 to 100. */
	readonly confidence?: number;
	/** When the source last saw it. */
	readonly seenAt?: number;
	readonly validFrom?: number;
	readonly validUntil?: number;
	readonly revoked?: boolean;
	/** The source's own word for it: malware family, threat, list number. */
	readonly label?: string;
}

/** A row that gave no indicator. */
export interface RejectedRow {
	readonly value: string;
	readonly reason: Reason;
	readonly source: string;
	readonly at: number;
}

/** What reading a feed pours out, row by row. */
export interface Sink {
	readonly take: (indicator: RawIndicator) => void;
	readonly refuse: (row: RejectedRow) => void;
}

/** An entry with what all feeds together say of it. */
export interface Indicator extends Entry {
	/** Names of the feeds, in the order in which they were read. */
	readonly sources: readonly string[];
	/** The highest that a source gives, 0 to 100; undefined where none does. */
	readonly confidence?: number;
	/** The latest that a source gives, epoch milliseconds. */
	readonly seenAt?: number;
	/** The latest that a source gives; undefined as soon as one source sets no end. */
	readonly validUntil?: number;
	readonly label?: string;
}
