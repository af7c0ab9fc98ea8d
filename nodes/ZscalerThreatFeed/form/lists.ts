import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { ListKind } from '../../../zscaler/threatFeeds/lists/list';

type Row = readonly [name: string, value: ListKind, description: string];

export const listRows: readonly Row[] = [
	[
		'Custom URL Category',
		'urlCategory',
		'URLs, domains and addresses; use it in URL filtering or SSL inspection rules',
	],
	['Deny List', 'denyList', 'URLs, domains and addresses; blocked at once, for everybody'],
	[
		'IP Destination Group',
		'ipDestinationGroup',
		'Addresses and networks; use it in firewall rules',
	],
	[
		'Malicious URL List',
		'maliciousUrlList',
		'URLs and domains, blocked by Advanced Threat Protection',
	],
	['MD5 Block List', 'md5BlockList', 'File hashes that the sandbox blocks'],
];

const listOptions = (): INodePropertyOptions[] =>
	listRows.map(([name, value, description]) => ({ name, value, description }));

/** Which lists, and what the category and the group among them are called. */
export const listProperties = (
	show: Readonly<Record<string, string[]>>,
	defaults: readonly ListKind[],
): INodeProperties[] => [
	{
		displayName: 'Lists',
		name: 'lists',
		type: 'multiOptions',
		options: listOptions(),
		default: [...defaults],
		description: 'Each indicator goes to those of these lists that can hold it',
		displayOptions: { show },
	},
	{
		displayName: 'URL Category',
		name: 'categoryName',
		type: 'string',
		default: 'Threat Feed',
		description: 'Name of the custom category. It is created when the first entry comes.',
		displayOptions: { show: { ...show, lists: ['urlCategory'] } },
	},
	{
		displayName: 'IP Destination Group',
		name: 'groupName',
		type: 'string',
		default: 'Threat Feed',
		description: 'Name of the group. It is created when the first entry comes.',
		displayOptions: { show: { ...show, lists: ['ipDestinationGroup'] } },
	},
];
