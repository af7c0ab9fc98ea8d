import type { INodeProperties } from 'n8n-workflow';

import { listProperties } from './lists';

const named = ['block', 'unblock', 'allow', 'removeFromAllowList', 'isBlocked', 'lookUp'];

/** What the response actions ask for. */
export const indicatorProperties = (): INodeProperties[] => [
	{
		displayName: 'Indicators',
		name: 'indicators',
		type: 'string',
		default: '={{ $json.indicator }}',
		required: true,
		description:
			'URLs, domains, IPs or MD5 hashes: one, several with commas or on lines, or a list. Defanged ones are understood. A whole item, given by an expression, is searched for them.',
		displayOptions: { show: { resource: ['indicator'], operation: named } },
	},
	...listProperties({ resource: ['indicator'], operation: ['block', 'unblock'] }, [
		'denyList',
		'md5BlockList',
	]),
	{
		displayName: 'Block for Hours',
		name: 'hours',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 1_000_000 },
		default: 0,
		description:
			'After which the operation Remove Expired, run on a schedule in the same workflow, unblocks them; 0 for good',
		displayOptions: { show: { resource: ['indicator'], operation: ['block'] } },
	},
	{
		displayName: 'Subdomains',
		name: 'subdomains',
		type: 'boolean',
		default: false,
		description: 'Whether a domain stands for its subdomains too',
		displayOptions: { show: { resource: ['indicator'], operation: ['block', 'allow'] } },
	},
];
