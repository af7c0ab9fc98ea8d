import type { INodeProperties } from 'n8n-workflow';

import { domains } from '../../../../zscaler/insights/reports';
import type { GroupBy } from '../../../../zscaler/insights/report';
import { choice, collection, switchField } from '../../../shared/fields';
import { insightsLabelOf } from './insightsLabelOf';
import { forEachDomain, shownFor } from './shown';

/** Which report, and what it is grouped by. */
export const insightsReportProperties = (): INodeProperties[] =>
	domains.flatMap((domain) => [
		choice(
			'Report',
			'report',
			domain.reports.map(({ name, id, description }) => [name, id, description] as const),
			{
				noDataExpression: true,
				displayOptions: { show: { resource: ['insights'], operation: [domain.id] } },
			},
		),
		...domain.reports.flatMap((report) =>
			report.groupBy === undefined
				? []
				: [{ ...groupProperty(report.groupBy), displayOptions: shownFor(domain, [report]) }],
		),
	]);

function groupProperty({ max, choices }: GroupBy): INodeProperties {
	const options = choices.map(([name, value]) => ({ name, value }));
	const [first] = choices;
	const common = { displayName: 'Group By', name: 'groupBy', options };
	if (max === 1) return { ...common, type: 'options', default: first?.[1] ?? '' };
	return {
		...common,
		type: 'multiOptions',
		default: first === undefined ? [] : [first[1]],
		required: true,
		description:
			'One or two; with two, there is an item for each pair, the first in the field group',
	};
}

/** What is counted, and whether its course is wanted too. */
export const measureProperties = (): INodeProperties[] => [
	...forEachDomain(
		({ arguments: taken }) => 'traffic_unit' in taken,
		() =>
			choice('Traffic Unit', 'trafficUnit', [
				['Transactions', 'TRANSACTIONS'],
				['Bytes', 'BYTES'],
			]),
	),
	...forEachDomain(
		({ entries }) => entries?.trend === true,
		() =>
			choice(
				'Trend',
				'trend',
				[
					['None', 'none'],
					['By Day', 'DAY'],
					['By Hour', 'HOUR'],
				],
				{ description: 'Whether to add the values of each item over the time range' },
			),
	),
];

export const sortProperties = (): INodeProperties[] =>
	domains.flatMap((domain) => {
		const reports = domain.reports.filter(({ entries }) => (entries?.sorts.length ?? 0) > 0);
		const sorts = reports[0]?.entries?.sorts ?? [];
		if (sorts.length === 0) return [];
		const { displayOptions } = { displayOptions: shownFor(domain, reports) };
		return [
			{
				...collection('Sort', 'sort', 'Add Setting', [
					choice(
						'Field',
						'field',
						sorts.map((field) => [insightsLabelOf(field), field] as const),
					),
					switchField(
						'Smallest First',
						'ascending',
						false,
						'Whether to sort from small to large, A to Z',
					),
				]),
				description: 'With a limit, the first in this order come out',
				displayOptions,
			},
		];
	});
