import type { INodeProperties } from 'n8n-workflow';

import { type OperationRow, operationProperty } from '../../shared/operations';

const feed: readonly OperationRow[] = [
	['Sync', 'sync', 'Sync threat feeds to lists', 'Keep lists in step with threat feeds'],
	[
		'Undo Last Sync',
		'undo',
		'Undo the last sync',
		'Take back what the last sync added and removed',
	],
];

const indicator: readonly OperationRow[] = [
	['Allow', 'allow', 'Allow indicators', 'Put URLs, domains, IPs or MD5 hashes on the allow lists'],
	['Block', 'block', 'Block indicators', 'Put URLs, domains, IPs or MD5 hashes on block lists'],
	[
		'Is Blocked',
		'isBlocked',
		'Tell whether indicators are blocked',
		'Find the lists and categories that hold an indicator, and the rules that use them',
	],
	['Look Up', 'lookUp', 'Look up indicators', 'Ask what Zscaler knows of URLs and of file hashes'],
	[
		'Remove Expired',
		'removeExpired',
		'Remove expired indicators',
		'Unblock what was blocked for a time that is over',
	],
	[
		'Remove From Allow List',
		'removeFromAllowList',
		'Remove indicators from the allow lists',
		'Take indicators off the allow lists',
	],
	['Unblock', 'unblock', 'Unblock indicators', 'Take indicators off the block lists'],
];

const sandbox: readonly OperationRow[] = [
	['Get Quota', 'getQuota', 'Get the sandbox quota', 'How many reports can still be requested'],
	['Get Report', 'getReport', 'Get a sandbox report', 'What the sandbox found in a file'],
	[
		'Inspect File',
		'inspectFile',
		'Inspect a file without running it',
		'Have a file judged at once by all engines but the sandbox',
	],
	['Submit File', 'submitFile', 'Submit a file to the sandbox', 'Have the sandbox run a file'],
	[
		'Wait for Verdict',
		'waitForVerdict',
		'Wait for a sandbox verdict',
		'Ask again until the sandbox has judged a file',
	],
];

export const feedOperationProperties = (): INodeProperties[] => [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Feed', value: 'feed', description: 'Keep lists in step with threat feeds' },
			{ name: 'Indicator', value: 'indicator', description: 'Block, allow and look up' },
			{
				name: 'Sandbox',
				value: 'sandbox',
				description: 'Files, and what the sandbox says of them',
			},
		],
		default: 'feed',
	},
	operationProperty('feed', feed, 'sync'),
	operationProperty('indicator', indicator, 'block'),
	operationProperty('sandbox', sandbox, 'getReport'),
];
