import type { INodeProperties } from 'n8n-workflow';

import {
	between,
	choice,
	collection,
	count,
	FILE_FIELD,
	switchField,
	line,
	wholeNumber,
} from '../../shared/fields';
import { guardProperty } from '../../shared/guardProperty';
import { limitProperty, returnAllProperty } from '../../shared/limit';
import { operationProperty } from '../../shared/operations';
import { timeRangeProperties } from '../../shared/timeRange';
import type { Log } from './log';
import { DAY_MS, SECOND_MS } from '../../../zscaler/contract/durations';

export const orders = [
	['Newest First', 'newestFirst'],
	['Oldest First', 'oldestFirst'],
] as const;

/** The form of a log that comes as a report. */
export const logReportProperties = (log: Log): INodeProperties[] => [
	operationProperty(
		log.value,
		[
			['Download', 'download', `Download the ${log.noun}`, 'Get the log as a CSV file'],
			[
				'Get Many',
				'getMany',
				`Get many ${log.noun} entries`,
				'Get the entries of the log as items',
			],
		],
		'getMany',
	),
	...timeRangeProperties({ resource: [log.value] }, { hours: 24, optional: false }),
	...amountProperties(log.value),
	...fileProperties(log.value),
	choice('Order', 'order', orders, {
		displayOptions: { show: { resource: [log.value] } },
		description: 'By the time of the entry',
	}),
	{
		...collection('Filters', 'filters', 'Add Filter', log.filters()),
		displayOptions: { show: { resource: [log.value] } },
	},
	optionProperties(log.value),
];

function amountProperties(resource: string): INodeProperties[] {
	const show = { resource: [resource], operation: ['getMany'] };
	const limit = wholeNumber(between(limitProperty(show), 1, Number.MAX_SAFE_INTEGER));
	return [returnAllProperty(show), limit];
}

function fileProperties(resource: string): INodeProperties[] {
	const displayOptions = { show: { resource: [resource], operation: ['download'] } };
	return [
		line('File Name', 'fileName', '', {
			placeholder: 'e.g. audit-log.csv',
			description: 'Made from the log and its time range if empty',
			displayOptions,
		}),
		line('Put Output File in Field', 'binaryPropertyName', FILE_FIELD, {
			required: true,
			hint: 'The name of the output binary field to put the file in',
			displayOptions,
		}),
	];
}

const optionProperties = (resource: string): INodeProperties => ({
	...collection('Report Options', 'reportOptions', 'Add Option', [
		guardProperty(),
		between(
			count(
				'Max Report Time',
				'maxReportTime',
				600,
				'Seconds that Zscaler may take for one report. A report of somebody else that runs first counts towards them: a tenant has one at a time.',
			),
			1,
			DAY_MS / SECOND_MS,
		),
		switchField(
			'Raw Times',
			'rawTimes',
			false,
			'Whether to leave times as Zscaler writes them, instead of as ISO 8601. A file always has them as they are.',
		),
		line('Time Zone of the Report', 'zone', '', {
			placeholder: 'e.g. America/Los_Angeles',
			description:
				'Time zone of the report where it names none: the one in the profile of the admin. UTC if empty.',
		}),
	]),
	displayOptions: { show: { resource: [resource] } },
});
