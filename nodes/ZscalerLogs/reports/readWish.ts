import { pickBy } from 'lodash';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { Json } from '../../../zscaler/json';
import { type RangeWanted, readRange } from '../../../zscaler/logs/windows/readRange';
import type { Window } from '../../../zscaler/logs/windows/window';
import type { ReportWish } from '../../../zscaler/reports/report';
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
	const filters: IDataObject = context.getNodeParameter('filters', item, {});
	return {
		range: rangeOf(context, item),
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

function rangeOf(context: IExecuteFunctions, item: number): Window {
	const parameter = (name: string): string => textOf(context.getNodeParameter(name, item, ''));
	const between = parameter('timeRange') === 'between';
	const wanted = between
		? { from: parameter('from'), ...(parameter('to') === '' ? {} : { to: parameter('to') }) }
		: { last: Number(parameter('last')), unit: parameter('unit') };
	const range = readRange(wanted as RangeWanted, Date.now(), context.getTimezone());
	if (range !== undefined) return range;
	throw new Error(
		between
			? `From '${parameter('from')}' to '${parameter('to') || 'now'}' is no time range: both must be times, the first before the second.`
			: `'${parameter('last')}' ${parameter('unit')} is no time range: give a number above 0.`,
	);
}

/** A time may come as an object from an expression. */
const textOf = (value: unknown): string =>
	value instanceof Date ? value.toISOString() : String(value);

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
