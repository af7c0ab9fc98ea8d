import type { Json } from '../contract/json/json';
import type { TableHead } from '../tables/openTable';
import type { Order } from '../time/ranges/splitRange';
import type { RangeLimits } from '../time/ranges/rangeLimits';
import { auditTimes } from './auditTimes';
import type { TimeRange } from '../time/ranges/timeRange';
import type { Client } from '../client/createClient';
import type { Ports } from '../contract/ports';

/** A log that Zscaler hands out as a report: started, waited for, downloaded as CSV. */
export interface ReportKind {
	/** Its row of the catalogue. */
	readonly resource: string;
	readonly source: RangeLimits;
	/** 'audit log report', for messages. */
	readonly noun: string;
}

/** zscaler-sdk-go adminauditlogs and eventlogentryreport, 2026-11: one report of each at a time. */
export const reportKinds = {
	ziaAudit: {
		resource: 'ziaAuditLogReport',
		source: auditTimes,
		noun: 'audit log report',
	},
	ziaEvents: {
		resource: 'ziaEventLogReport',
		source: auditTimes,
		noun: 'event log report',
	},
} as const satisfies Record<string, ReportKind>;

export type ReportName = keyof typeof reportKinds;

export interface ReportRequest {
	readonly range: TimeRange;
	/** Default: oldest first. */
	readonly order?: Order;
	/** As the API takes them: `{ actionTypes: ['DELETE'] }`. */
	readonly filters?: Readonly<Record<string, Json>>;
	/** Whether items have their times as ISO 8601; default true. */
	readonly times?: boolean;
	/** The zone of times where the report names none; default UTC. */
	readonly zone?: string;
	/** Milliseconds that one report may take, a foreign one before it included; default 10 minutes. */
	readonly maxWait?: number;
}

/** What is worth telling besides the rows. */
export type ReportNote =
	/** Zscaler keeps nothing from before `from`. */
	| { readonly kind: 'beyondRetention'; readonly from: number }
	/** A report of somebody else's ran first. */
	| { readonly kind: 'waited'; readonly ms: number }
	/** Rows are missing: the answer was full, and its range cannot be made shorter. */
	| { readonly kind: 'cut'; readonly range: TimeRange; readonly rows: number }
	/** A report that is longer than its usual limit, and of a length that looks like another. */
	| { readonly kind: 'roundCount'; readonly range: TimeRange; readonly rows: number }
	/** Rows lie beside the range, as their times were read in a zone that is not the report's. */
	| { readonly kind: 'misdated'; readonly range: TimeRange; readonly zone: string }
	/** Somebody else's report may have taken the place of ours while it was downloaded, time and again. */
	| { readonly kind: 'overtaken'; readonly range: TimeRange };

export interface ReportHooks extends Pick<Ports, 'sleep' | 'now' | 'log'> {
	readonly signal?: AbortSignal;
	readonly onNote?: (note: ReportNote) => void;
}

/** Some rows of a report, in order. */
export interface ReportBatch {
	readonly head: TableHead;
	readonly rows: readonly (readonly string[])[];
	/** A row by its headings. */
	readonly itemOf: (row: readonly string[]) => Record<string, string>;
}

/** One report as it is worked on. */
export interface ReportRun {
	readonly client: Client;
	readonly kind: ReportKind;
	readonly request: ReportRequest;
	readonly hooks: ReportHooks;
	/** Milliseconds. */
	readonly maxWait: number;
}
