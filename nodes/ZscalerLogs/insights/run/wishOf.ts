import type { IExecuteFunctions } from 'n8n-workflow';

import type { NameFilter, ReportWish } from '../../../../zscaler/insights/buildQuery';
import type { Report } from '../../../../zscaler/insights/report';
import { ZscalerError } from '../../../../zscaler/client/zscalerError';
import type { Window } from '../../../../zscaler/logs/windows/window';

/** What the form wants of a report. */
export function wishOf(
	context: IExecuteFunctions,
	item: number,
	report: Report,
	period: Window | undefined,
): ReportWish {
	const read = <T>(name: string, usual: T): T => context.getNodeParameter(name, item, usual) as T;
	const filters = read<Record<string, string>>('filters', {});
	const sort = read<{ field?: string; ascending?: boolean }>('sort', {});
	const trend = read<string>('trend', 'none');
	return {
		values: {
			start_time: period?.from,
			end_time: period?.to,
			traffic_unit: read('trafficUnit', 'TRANSACTIONS'),
			include_trend: trend !== 'none',
			trend_interval: trend === 'none' ? undefined : trend,
			dlp_engine_filter: filters.dlpEngine,
			action_filter: filters.action,
		},
		groups: groupsOf(report, read<string | string[]>('groupBy', [])),
		filters: filtersOf(report, filters),
		sort:
			sort.field === undefined
				? undefined
				: { field: sort.field, order: sort.ascending === true ? 'ASC' : 'DESC' },
		limit: read<boolean>('returnAll', false) ? undefined : read('limit', 50),
	};
}

function groupsOf({ groupBy }: Report, chosen: string | string[]): string[] {
	const groups = [chosen].flat();
	if (groupBy === undefined || (groups.length > 0 && groups.length <= groupBy.most)) return groups;
	throw new ZscalerError(`Group By has ${groups.length} values`, {
		kind: 'invalid',
		advice: groupBy.most === 1 ? 'Choose one.' : 'Choose one or two.',
	});
}

const filtersOf = (
	{ entries }: Report,
	filters: Readonly<Record<string, string>>,
): Record<string, NameFilter> =>
	Object.fromEntries(
		(entries?.filters ?? []).map((field) => [
			field,
			{ in: namesIn(filters[`${field}Is`]), nin: namesIn(filters[`${field}IsNot`]) },
		]),
	);

const namesIn = (text: unknown): string[] =>
	[text ?? '']
		.flat()
		.flatMap((each) => String(each).split(','))
		.map((name) => name.trim())
		.filter(Boolean);
