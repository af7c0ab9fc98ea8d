import type { IExecuteFunctions } from 'n8n-workflow';

import { readInsightsRange } from '../../../../zscaler/insights/readInsightsRange';
import type { TimeRange } from '../../../../zscaler/time/ranges/timeRange';
import { table } from '../../../../zscaler/contract/text/table';
import { readText } from '../../../shared/readText';

const days: Readonly<Record<string, number>> = table({ last7: 7, last14: 14 });

/** The time range of the form; times without a zone are the workflow's. */
export function periodOf(context: IExecuteFunctions, item: number): TimeRange {
	const lastDays = days[readText(context.getNodeParameter('period', item, 'last7'), 'Time Range')];
	const now = Date.now();
	if (lastDays !== undefined) return readInsightsRange({ lastDays }, now);
	const from = readText(context.getNodeParameter('from', item, ''), 'From');
	const to = readText(context.getNodeParameter('to', item, ''), 'To');
	const anyLength = context.getNodeParameter('anyLength', item, false) as boolean;
	return readInsightsRange({ from, to, anyLength }, now, context.getTimezone());
}
