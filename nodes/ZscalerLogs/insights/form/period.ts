import type { INodeProperties } from 'n8n-workflow';

import { domains } from '../../../../zscaler/insights/reports';
import { isTimed } from '../../../../zscaler/insights/report';
import { choice, switchField } from '../../../shared/fields';
import { limitProperty, returnAllProperty } from '../../../shared/limit';
import { shownFor } from './shown';

const timed = domains.filter(({ reports }) => reports.some(isTimed)).map(({ id }) => id);

const show = (more: Record<string, string[]> = {}) => ({
	show: { resource: ['insights'], operation: [...timed, 'runQuery'], ...more },
});

/** The time range that a report is about. */
export const periodProperties = (): INodeProperties[] => [
	choice(
		'Time Range',
		'period',
		[
			['Last 7 Days', 'last7', 'The last 7 days with all data, up to 2 days ago'],
			['Last 14 Days', 'last14', 'The last 14 days with all data, up to 2 days ago'],
			['Between', 'between', 'Exactly 7 or 14 days, ended at least 24 hours ago'],
		],
		{
			description: 'Insights takes exactly 7 or 14 days, and has data after 24 to 48 hours',
			displayOptions: show(),
		},
	),
	...betweenProperties(),
];

const betweenProperties = (): INodeProperties[] => [
	{
		displayName: 'From',
		name: 'from',
		type: 'dateTime',
		default: '',
		required: true,
		displayOptions: show({ period: ['between'] }),
	},
	{
		displayName: 'To',
		name: 'to',
		type: 'dateTime',
		default: '',
		required: true,
		description: 'Exactly 7 or 14 days after From, and at least 24 hours ago',
		displayOptions: show({ period: ['between'] }),
	},
	{
		...switchField(
			'Any Length',
			'anyLength',
			false,
			'Whether to send a time range of another length as well. Zscaler takes that for some reports only.',
		),
		displayOptions: show({ period: ['between'] }),
	},
];

/** How many entries; Insights has no pages, only a number to ask for. */
export function amountProperties(): INodeProperties[] {
	const shows = domains.flatMap((domain) => {
		const reports = domain.reports.filter(({ entries }) => entries !== undefined);
		return reports.length === 0 ? [] : [shownFor(domain, reports).show];
	});
	return [...shows.map(returnAllProperty), ...shows.map(limitProperty)];
}
