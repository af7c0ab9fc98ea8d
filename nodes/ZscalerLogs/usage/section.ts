import type { INodeProperties } from 'n8n-workflow';

import { choice } from '../../shared/fields';
import { operationProperty } from '../../shared/operations';
import type { Section } from '../section';
import { runUsage } from './runUsage';

export const apiUsage: Section = {
	entry: {
		name: 'API Usage',
		value: 'apiUsage',
		description: 'Calls, limits, waits and sessions of this n8n process',
	},
	properties: () => [
		operationProperty('apiUsage', [
			[
				'Get',
				'get',
				'Get the API usage',
				'Calls, limits, waits and sessions, without a call to Zscaler',
			],
		]),
		...usageProperties(),
	],
	handlers: { get: runUsage },
};

const show = { show: { resource: ['apiUsage'] } };

const usageProperties = (): INodeProperties[] => [
	{
		displayName:
			"Counts what this n8n process did with the credential's account since it started. In queue mode each worker counts for itself, and tells of itself alone. Costs no call to Zscaler.",
		name: 'usageNotice',
		type: 'notice',
		default: '',
		displayOptions: show,
	},
	choice(
		'Output',
		'usageOutput',
		[
			['Summary', 'summary', 'One item with everything'],
			['Calls', 'calls', 'An item for each product, method and status'],
			['Limits', 'limits', 'An item for each limit that calls count towards'],
			['Products', 'products', 'An item for each product'],
			['Sessions', 'sessions', 'An item for each credential of the account'],
		],
		{ displayOptions: show },
	),
];
