import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

import { between, count, FILE_FIELD, switchField, line } from '../../shared/fields';
import { DAY_MS, MINUTE_MS } from '../../../zscaler/contract/durations';

const show = (
	operation: readonly string[],
	where: NonNullable<IDisplayOptions['show']> = {},
): IDisplayOptions => ({
	show: { resource: ['sandbox'], operation: [...operation], ...where },
});

export const reportDetails = [
	['Summary', 'summary'],
	['Full', 'full'],
] as const;

/** Of Submit File, where it waits. */
const waiting = show(['submitFile'], { wait: [true] });

/** What the sandbox is asked for, or given. */
export const sandboxProperties = (): INodeProperties[] => [
	line('MD5 Hash', 'md5', '', {
		required: true,
		placeholder: 'e.g. 0123456789abcdef0123456789abcdef',
		description: 'MD5 hash of a file that the sandbox has seen',
		displayOptions: show(['getReport', 'waitForVerdict']),
	}),
	{
		displayName:
			'Needs the Sandbox API Token in the credential. Zscaler takes up to 100 files a day.',
		name: 'tokenNotice',
		type: 'notice',
		default: '',
		displayOptions: show(['submitFile', 'inspectFile']),
	},
	line('Input Binary Field', 'binaryPropertyName', FILE_FIELD, {
		required: true,
		hint: 'The name of the input field containing the file to be sent',
		displayOptions: show(['submitFile', 'inspectFile']),
	}),
	analyzesAgain(),
	waits(),
	details(show(['getReport', 'waitForVerdict'])),
	details(waiting),
	minutes(show(['waitForVerdict'])),
	minutes(waiting),
];

const analyzesAgain = (): INodeProperties => ({
	...switchField(
		'Analyze Again',
		'force',
		false,
		'Whether to analyze a file that already has a verdict',
	),
	displayOptions: show(['submitFile']),
});

const waits = (): INodeProperties => ({
	...switchField(
		'Wait for Verdict',
		'wait',
		false,
		'Whether to wait until the sandbox has a verdict, and put it out',
	),
	displayOptions: show(['submitFile']),
});

const details = (displayOptions: IDisplayOptions): INodeProperties => ({
	displayName: 'Details',
	name: 'details',
	type: 'options',
	options: reportDetails.map(([name, value]) => ({ name, value })),
	default: 'summary',
	displayOptions,
});

const minutes = (displayOptions: IDisplayOptions): INodeProperties => ({
	...between(
		count(
			'Max Wait for Verdict',
			'minutes',
			15,
			'Minutes to wait for the verdict; the sandbox takes 5 to 10 minutes for a file',
		),
		0,
		DAY_MS / MINUTE_MS,
	),
	displayOptions,
});
