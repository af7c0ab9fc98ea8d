import { pickBy, startCase } from 'lodash';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { Json } from '../../../zscaler/contract/json/json';
import type { ReportRequest } from '../../../zscaler/reports/report';
import { readAskedRange } from '../../objects/run/readAskedRange';
import { readNames, readNumber, readText } from '../../shared/readText';
import { readZone } from '../../shared/readZone';
import type { Log } from './log';
import { DAY_MS, SECOND_MS } from '../../../zscaler/contract/durations';

interface ReportOptions {
	readonly maxReportTime?: unknown;
	readonly rawTimes?: boolean;
	readonly zone?: unknown;
}

/** What the form asks of a log for one item. */
export function readReportRequest(
	context: IExecuteFunctions,
	log: Log,
	item: number,
): ReportRequest {
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
		maxWait: readNumber(maxReportTime, 'Max Report Time', MAX_SECONDS) * SECOND_MS,
		zone: readZone(zone, 'Time Zone of the Report'),
	};
}

/** A day: no report takes as long. */
const MAX_SECONDS = DAY_MS / SECOND_MS;

/** As the API takes them; what was left empty is no filter. */
function filtersOf(form: IDataObject, { lists }: Log): Record<string, Json> {
	const values = Object.entries(form).map(([name, value]): [string, unknown] => [
		name,
		lists.includes(name) || Array.isArray(value)
			? readNames(value, startCase(name))
			: readFilter(value, startCase(name)),
	]);
	return pickBy(Object.fromEntries(values) as Record<string, Json>, isGiven);
}

const readFilter = (value: unknown, label: string): Json =>
	typeof value === 'number'
		? readNumber(value, label, Number.MAX_SAFE_INTEGER)
		: readText(value, label);

const isGiven = (value: Json): boolean =>
	Array.isArray(value) ? value.length > 0 : value !== '' && value !== 0;
