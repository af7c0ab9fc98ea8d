import type { INodeProperties } from 'n8n-workflow';

import type { ReportName } from '../../../zscaler/reports/report';

/** A log of ZIA that comes as a report, as the node offers it. */
export interface Log {
	readonly report: ReportName;
	/** The resource's value, which never changes. */
	readonly value: string;
	/** 'ZIA Audit Log' */
	readonly name: string;
	readonly description: string;
	/** 'ZIA audit log', for sentences. */
	readonly noun: string;
	/** By the API's own names. A fresh copy at each call. */
	readonly filters: () => INodeProperties[];
	/** Filters of which several values are typed, with commas in between. */
	readonly lists: readonly string[];
}
