/** One ready query of Insights, as data; every word in it is one of Zscaler's schema. */
export interface Report {
	/** Stable for ever: stored in workflows. */
	readonly id: string;
	readonly name: string;
	readonly description: string;
	/** What the GraphQL operation is called. */
	readonly query: string;
	/** Below the domain's root. */
	readonly field: string;
	/** Arguments of the field, by name, with their GraphQL types. */
	readonly arguments: Readonly<Record<string, string>>;
	readonly groupBy?: GroupBy;
	/** Values beside the entries. */
	readonly totals: readonly string[];
	/** Absent where the totals are all there is. */
	readonly entries?: ReportEntries;
}

export interface GroupBy {
	/** The value of `categorize_by`, or the field that holds the entries. */
	readonly as: 'argument' | 'field';
	/** How many at most; the second is the entries within each entry of the first. */
	readonly max: number;
	/** The first is the usual one. */
	readonly choices: readonly Grouping[];
}

type Grouping = readonly [name: string, value: string];

export interface ReportEntries {
	/** Arguments of the entries, by name, with their GraphQL types. */
	readonly arguments: Readonly<Record<string, string>>;
	readonly fields: readonly string[];
	/** Each entry has entries of its own. */
	readonly deep?: boolean;
	/** Each entry can have its course over time. */
	readonly trend?: boolean;
	/** Fields that `filter_by` takes. */
	readonly filters: readonly string[];
	/** Fields that `order_by` takes. */
	readonly sorts: readonly string[];
	/** Order is told as `{field_name, order}` in place of `{[field]: order}`. */
	readonly sortsByFieldName?: boolean;
	/** Fields that hold epochs. */
	readonly times?: readonly string[];
}

/** An area of Insights: an operation of the node, a field at the top of the schema. */
export interface Domain {
	readonly id: string;
	readonly name: string;
	readonly root: string;
	readonly reports: readonly Report[];
}

/** Whether a report is about a time range, or about the present. */
export const isTimed = (report: Report): boolean => 'start_time' in report.arguments;
