import type { INodeProperties } from 'n8n-workflow';

import { between, type Choice, choice, count } from './fields';
import type { ItemsForm } from './parameters/asForm';

/** A time range as the form says it: the last so many units, or between two times. */
export type AskedRange =
	| { readonly last: number; readonly unit: 'minutes' | 'hours' | 'days' | 'weeks' }
	| { readonly from: string; readonly to?: string };

type Show = Readonly<Record<string, string[]>>;

/** Parameters of a Time Range, shown under these conditions. */
export const timeRangeProperties = (
	show: Show,
	{ hours, optional }: { readonly hours: number; readonly optional: boolean },
): INodeProperties[] => [
	choice(
		'Time Range',
		'timeRange',
		[
			...(optional ? [unlimited] : []),
			['Last', 'last', 'Up to now'],
			['Between', 'between', "Two times, read in the workflow's timezone"],
		],
		{ displayOptions: { show } },
	),
	...lastProperties({ ...show, timeRange: ['last'] }, hours),
	...betweenProperties({ ...show, timeRange: ['between'] }),
];

const unlimited: Choice = ['Not Limited', 'any', 'Whatever Zscaler answers without times'];

const units = [
	['Days', 'days'],
	['Hours', 'hours'],
	['Minutes', 'minutes'],
	['Weeks', 'weeks'],
] as const;

function lastProperties(show: Show, hours: number): INodeProperties[] {
	const inDays = hours % 24 === 0;
	const amount = inDays ? hours / 24 : hours;
	const unit = choice('Unit', 'unit', units);
	const last = between(count('Last', 'last', amount, 'How many units of time, up to now'), 1);
	return [
		{ ...last, displayOptions: { show: { ...show } } },
		Object.assign(unit, {
			default: inDays ? 'days' : 'hours',
			displayOptions: { show: { ...show } },
		}),
	];
}

const betweenProperties = (show: Show): INodeProperties[] => [
	{
		displayName: 'From',
		name: 'from',
		type: 'dateTime',
		default: '',
		required: true,
		displayOptions: { show: { ...show } },
	},
	{
		displayName: 'To',
		name: 'to',
		type: 'dateTime',
		default: '',
		description: 'Now if empty',
		displayOptions: { show: { ...show } },
	},
];

/** What the form asks of an item; nothing where it does not limit the time, or does not ask. */
export function askedRange(context: ItemsForm, item: number): AskedRange | undefined {
	const form = context.itemForm(item);
	const kind = form.given('timeRange', null);
	if (kind === 'last') return { last: form.number('last'), unit: form.oneOf('unit', units) };
	if (kind !== 'between') return undefined;
	const to = form.text('to');
	return { from: form.text('from'), ...(to === '' ? {} : { to }) };
}
