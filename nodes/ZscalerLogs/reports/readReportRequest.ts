import { pickBy, startCase } from 'lodash';

import type { Json } from '../../../zscaler/contract/json/json';
import type { ReportRequest } from '../../../zscaler/reports/report';
import { readAskedRange } from '../../objects/run/readAskedRange';
import { readNames, readNumber, readText } from '../../shared/readText';
import { readZone } from '../../shared/readZone';
import type { ItemsForm } from '../../shared/parameters/asForm';
import type { Log } from './log';
import { orders } from './properties';
import { SECOND_MS } from '../../../zscaler/contract/durations';

/** What the form asks of a log for one item. */
export function readReportRequest(context: ItemsForm, log: Log, item: number): ReportRequest {
	const form = context.itemForm(item);
	const options = form.fields('reportOptions');
	const now = Date.now();
	return {
		range: readAskedRange(context, item, now) ?? { from: 0, to: now },
		order: form.oneOf('order', orders),
		filters: filtersOf(form.given('filters'), log),
		times: !options.flag('rawTimes'),
		maxWait: options.number('maxReportTime') * SECOND_MS,
		zone: readZone(options.text('zone'), 'Time Zone of the Report'),
	};
}

/** As the API takes them; what was left empty is no filter. */
function filtersOf(form: unknown, { lists }: Log): Record<string, Json> {
	const values = Object.entries(form ?? {}).map(([name, value]): [string, Json] => [
		name,
		lists.includes(name) || Array.isArray(value)
			? readNames(value, startCase(name))
			: readFilter(value, startCase(name)),
	]);
	return pickBy(Object.fromEntries(values), isGiven);
}

const readFilter = (value: unknown, label: string): Json =>
	typeof value === 'number'
		? readNumber(value, label, Number.MAX_SAFE_INTEGER)
		: readText(value, label);

const isGiven = (value: Json): boolean =>
	Array.isArray(value) ? value.length > 0 : value !== '' && value !== 0;
