import type { IExecuteFunctions } from 'n8n-workflow';

import { readPeriod } from '../../../../zscaler/insights/readPeriod';
import type { Window } from '../../../../zscaler/logs/windows/window';
import { table } from '../../../../zscaler/table';

const days: Readonly<Record<string, number>> = table({ last7: 7, last14: 14 });

/** The time range of the form; times without a zone are the workflow's. */
export function periodOf(context: IExecuteFunctions, item: number): Window {
	const lastDays = days[context.getNodeParameter('period', item, 'last7') as string];
	const now = Date.now();
	if (lastDays !== undefined) return readPeriod({ lastDays }, now);
	const from = textOf(context.getNodeParameter('from', item, ''));
	const to = textOf(context.getNodeParameter('to', item, ''));
	const anyLength = context.getNodeParameter('anyLength', item, false) as boolean;
	return readPeriod({ from, to, anyLength }, now, context.getTimezone());
}

/** An expression may bring a date of its own kind. */
const textOf = (value: unknown): string =>
	value instanceof Date ? value.toISOString() : String(value);
