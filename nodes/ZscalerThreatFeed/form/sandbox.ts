import type { INodeProperties } from 'n8n-workflow';

const show = (...operation: string[]): INodeProperties['displayOptions'] => ({
	show: { resource: ['sandbox'], operation },
});

/** What the sandbox is asked for. */
export const sandboxProperties = (): INodeProperties[] => [
	{
		displayName: 'MD5 Hash',
		name: 'md5',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. 0123456789abcdef0123456789abcdef',
		description: 'Of the file that the sandbox has seen',
		displayOptions: show('getReport', 'waitForVerdict'),
	},
	{
		displayName: 'Details',
		name: 'details',
		type: 'options',
		options: [
			{ name: 'Summary', value: 'summary' },
			{ name: 'Full', value: 'full' },
		],
		default: 'summary',
		displayOptions: show('getReport', 'waitForVerdict'),
	},
	{
		displayName: 'Wait at Most Minutes',
		name: 'minutes',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 15,
		description: 'How long to wait for the verdict; the sandbox takes 5 to 10 minutes for a file',
		displayOptions: show('waitForVerdict'),
	},
];
