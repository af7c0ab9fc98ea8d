import { z } from 'zod';

export type ReportKind = 'audit' | 'event';

/** How Zscaler writes a report, as far as its shapes have been seen. */
const styleSchema = z.strictObject({
	/** Lines above the headings. */
	preamble: z.array(z.string()).optional(),
	/** In the admin's language, in the order of the columns. */
	headings: z.array(z.string()).optional(),
	bom: z.boolean().default(false),
	zone: z.string().default('America/Los_Angeles'),
	/** As luxon writes it. */
	time: z.string().default('MMMM d, yyyy h:mm:ss a ZZZZ'),
	newline: z.string().default('\n'),
});

export const settingsSchema = z.strictObject({
	/** Looks at the status until the report is ready, and milliseconds that must pass as well. */
	looks: z.number().int().nonnegative().default(1),
	milliseconds: z.number().nonnegative().default(0),
	/** How many of the next reports fail, and with what. */
	failures: z.number().int().nonnegative().default(0),
	errorMessage: z.string().default('Report generation failed'),
	errorCode: z.string().default('INTERNAL_ERROR'),
	/** What a start does while a report runs: none of the sources says more than 'overwrites'. */
	whenRunning: z.enum(['overwrite', 'refuse']).default('overwrite'),
	/** help.zscaler.com/zia/audit-log-use-cases, 2026-11. */
	maxRows: z.number().int().positive().nullable().default(1000),
	/** A report of so many rows, whatever is asked for, of about so many bytes each. */
	generated: z
		.strictObject({ rows: z.number().int().positive(), bytes: z.number().int().default(120) })
		.optional(),
	style: styleSchema.default({}),
});

export type ReportSettings = z.output<typeof settingsSchema>;

export const reportInput = settingsSchema.partial().extend({
	kind: z.enum(['audit', 'event']).default('audit'),
	/** Puts these in place of the log's entries: epoch milliseconds, and values by the API's names. */
	entries: z
		.array(z.object({ time: z.number() }).catchall(z.union([z.string(), z.number()])))
		.optional(),
	/** Starts a report as if somebody else had: ready after so many looks. */
	foreign: z.strictObject({ looks: z.number().int().positive() }).optional(),
});

export type ReportInput = z.input<typeof reportInput>;

export interface Entry extends Record<string, string | number> {
	readonly time: number;
}

export interface Task {
	status: 'INIT' | 'EXECUTING' | 'COMPLETE' | 'ERRORED';
	looksLeft: number;
	readonly readyAt: number;
	endedAt: number;
	readonly ask: Readonly<Record<string, unknown>>;
	readonly foreign: boolean;
}

export interface ReportDesk {
	settings: ReportSettings;
	entries: readonly Entry[];
	task?: Task;
	/** What has happened: 'started', 'overwrote', 'refused', 'cancelled', 'downloaded'. */
	readonly events: string[];
}
