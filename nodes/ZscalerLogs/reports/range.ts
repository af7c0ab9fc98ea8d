import type { INodeProperties } from 'n8n-workflow';

import { choice, count } from '../../shared/fields';

/** The times between which a log is asked for: the last so many units, or two given times. */
export function rangeProperties(resource: string): INodeProperties[] {
	const shown = (timeRange?: string): INodeProperties['displayOptions'] => ({
		show: { resource: [resource], ...(timeRange === undefined ? {} : { timeRange: [timeRange] }) },
	});
	return [
		choice(
			'Time Range',
			'timeRange',
			[
				['Last Hours or Days', 'last', 'The last so many hours, days or weeks until now'],
				['Between Two Times', 'between', 'From one time to another'],
			],
			{ displayOptions: shown(), description: 'Of any length: it is split as Zscaler needs it' },
		),
		{
			...count('Last', 'last', 24, 'How many of them, until now', 1),
			displayOptions: shown('last'),
		},
		{ ...unit(), default: 'hours', displayOptions: shown('last') },
		dateTime('From', 'from', shown('between'), {
			required: true,
			description: "First moment. In the workflow's time zone where it names none.",
		}),
		dateTime('To', 'to', shown('between'), {
			description:
				"The moment after the last, now if left empty. In the workflow's time zone where it names none.",
		}),
	];
}

const unit = (): INodeProperties =>
	choice('Unit', 'unit', [
		['Days', 'days'],
		['Hours', 'hours'],
		['Minutes', 'minutes'],
		['Weeks', 'weeks'],
	]);

const dateTime = (
	displayName: string,
	name: string,
	displayOptions: INodeProperties['displayOptions'],
	more: Partial<INodeProperties>,
): INodeProperties => ({
	displayName,
	name,
	type: 'dateTime',
	default: '',
	displayOptions,
	...more,
});
