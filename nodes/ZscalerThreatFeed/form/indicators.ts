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
			'URLs, domains, IPs or MD5 hashes, separated by commas or line breaks, or as a list. Defanged ones are understood. An expression may also give a whole item, which is searched for them.',
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
			'How long they stay blocked; 0 means for good. Afterwards the operation Remove Expired unblocks them, run on a schedule in the same workflow.',
		displayOptions: { show: { resource: ['indicator'], operation: ['block'] } },
	},
	{
		displayName: 'Subdomains',
		name: 'subdomains',
		type: 'boolean',
		default: false,
		description: 'Whether a domain includes its subdomains',
		displayOptions: { show: { resource: ['indicator'], operation: ['block', 'allow'] } },
	},
];
