import { startCase } from 'lodash';
import type { ItemsForm } from '../../../shared/parameters/asForm';

import { counted } from '../../../../zscaler/contract/text/counted';
import type { NameFilter, InsightsRequest } from '../../../../zscaler/insights/buildQuery';
import type { Report } from '../../../../zscaler/insights/report';
import { ZscalerError } from '../../../../zscaler/contract/zscalerError';
import type { TimeRange } from '../../../../zscaler/time/ranges/timeRange';
import { readLimit } from '../../../shared/limit';
import { readNames, readText } from '../../../shared/readText';

/** What the form wants of a report. */
export function insightsRequestOf(
	context: ItemsForm,
	item: number,
	report: Report,
	period: TimeRange | undefined,
): InsightsRequest {
	const read = <T>(name: string, usual: T): T => context.getNodeParameter(name, item, usual) as T;
	const textIn = (name: string, usual: string): string =>
		readText(read<unknown>(name, usual), startCase(name)) || usual;
	const filters = read<Record<string, unknown>>('filters', {});
	const trend = textIn('trend', 'none');
	return {
		values: {
			start_time: period?.from,
			end_time: period?.to,
			traffic_unit: textIn('trafficUnit', 'TRANSACTIONS'),
			include_trend: trend !== 'none',
			trend_interval: trend === 'none' ? undefined : trend,
			dlp_engine_filter: chosen(filters.dlpEngine, 'DLP Engine'),
			action_filter: chosen(filters.action, 'Action'),
		},
		groups: groupsOf(report, read<string | string[]>('groupBy', [])),
		filters: filtersOf(report, filters),
		sort: sortOf(read('sort', {})),
		limit: readLimit(context, item),
	};
}

function groupsOf({ groupBy }: Report, chosen: string | string[]): string[] {
	const groups = [chosen].flat();
	if (groupBy === undefined || (groups.length > 0 && groups.length <= groupBy.max)) return groups;
	throw new ZscalerError(`Group By has ${counted(groups.length, 'value')}`, {
		kind: 'invalid',
		advice: groupBy.max === 1 ? 'Choose one.' : 'Choose one or two.',
	});
}

const chosen = (given: unknown, label: string): string | undefined =>
	readText(given, label) || undefined;

function sortOf({
	field,
	ascending,
}: {
	field?: unknown;
	ascending?: unknown;
}): InsightsRequest['sort'] {
	const by = chosen(field, 'Sort');
	return by === undefined ? undefined : { field: by, order: ascending === true ? 'ASC' : 'DESC' };
}

function filtersOf(
	{ entries }: Report,
	filters: Readonly<Record<string, unknown>>,
): Record<string, NameFilter> {
	const namesIn = (name: string): string[] => readNames(filters[name], startCase(name));
	return Object.fromEntries(
		(entries?.filters ?? []).map((field) => [
			field,
			{ in: namesIn(`${field}Is`), nin: namesIn(`${field}IsNot`) },
		]),
	);
}
