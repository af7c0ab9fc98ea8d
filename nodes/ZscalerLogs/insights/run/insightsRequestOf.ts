import { startCase } from 'lodash';
import type { ItemsForm } from '../../../shared/parameters/asForm';

import { counted } from '../../../../zscaler/contract/text/counted';
import type { NameFilter, InsightsRequest } from '../../../../zscaler/insights/buildQuery';
import type { Report } from '../../../../zscaler/insights/report';
import { ZscalerError } from '../../../../zscaler/contract/zscalerError';
import type { TimeRange } from '../../../../zscaler/time/ranges/timeRange';
import { readLimit } from '../../../shared/limit';
import type { FormReader } from '../../../shared/parameters/formReader';
import { readNames } from '../../../shared/readText';

/** What the form wants of a report. */
export function insightsRequestOf(
	context: ItemsForm,
	item: number,
	report: Report,
	period: TimeRange | undefined,
): InsightsRequest {
	const form = context.itemForm(item);
	const filters = form.fields('filters');
	const trend = form.text('trend');
	return {
		values: {
			start_time: period?.from,
			end_time: period?.to,
			traffic_unit: form.text('trafficUnit'),
			include_trend: trend !== 'none',
			trend_interval: trend === 'none' ? undefined : trend,
			dlp_engine_filter: filters.text('dlpEngine', '') || undefined,
			action_filter: filters.text('action', '') || undefined,
		},
		groups: groupsOf(report, form.texts('groupBy', [])),
		filters: filtersOf(report, filters),
		sort: sortOf(form.fields('sort')),
		limit: readLimit(context, item),
	};
}

function groupsOf({ groupBy }: Report, groups: string[]): string[] {
	if (groupBy === undefined || (groups.length > 0 && groups.length <= groupBy.max)) return groups;
	throw new ZscalerError(`Group By has ${counted(groups.length, 'value')}`, {
		kind: 'invalid',
		advice: groupBy.max === 1 ? 'Choose one.' : 'Choose one or two.',
	});
}

function sortOf(form: FormReader): InsightsRequest['sort'] {
	const field = form.text('field', '');
	return field === '' ? undefined : { field, order: form.flag('ascending') ? 'ASC' : 'DESC' };
}

function filtersOf({ entries }: Report, filters: FormReader): Record<string, NameFilter> {
	const namesIn = (name: string): string[] => readNames(filters.written(name), startCase(name));
	return Object.fromEntries(
		(entries?.filters ?? []).map((field) => [
			field,
			{ in: namesIn(`${field}Is`), nin: namesIn(`${field}IsNot`) },
		]),
	);
}
