import { pickBy } from 'lodash';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { Json } from '../../../zscaler/json';
import type { ReportWish } from '../../../zscaler/reports/report';
import { readAskedRange } from '../../objects/run/readAskedRange';
import type { Log } from './log';

interface ReportOptions {
	readonly maxReportTime?: number;
	readonly rawTimes?: boolean;
	readonly zone?: string;
}

/** What the form asks of a log for one item. */
export function readWish(context: IExecuteFunctions, log: Log, item: number): ReportWish {
	const options = context.getNodeParameter('reportOptions', item, {}) as ReportOptions;
	const { maxReportTime = 600, rawTimes = false, zone } = options;
	const now = Date.now();
	const filters: IDataObject = context.getNodeParameter('filters', item, {});
	return {
		range: readAskedRange(context, item, now) ?? { from: 0, to: now },
		order:
			context.getNodeParameter('order', item, 'newestFirst') === 'oldestFirst'
				? 'oldestFirst'
				: 'newestFirst',
		filters: filtersOf(filters, log),
		times: !rawTimes,
		maxWait: maxReportTime * 1000,
		...(zone ? { zone } : {}),
	};
}

/** As the API takes them; what was left empty is no filter. */
function filtersOf(form: IDataObject, { lists }: Log): Record<string, Json> {
	const values = Object.entries(form).map(([name, value]): [string, unknown] => [
		name,
		lists.includes(name) ? namesIn(String(value)) : trimmed(value),
	]);
	return pickBy(Object.fromEntries(values) as Record<string, Json>, isGiven);
}

const namesIn = (text: string): string[] =>
	text
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

const isGiven = (value: Json): boolean =>
	Array.isArray(value) ? value.length > 0 : value !== '' && value !== 0;
