import type { INodeProperties } from 'n8n-workflow';

import { feedTypes } from '../../../zscaler/nss/feedTypes';
import { choice } from '../../shared/fields';
import { filterProperties } from './filters';
import { settingProperties } from './settings';

export const triggerProperties = (): INodeProperties[] => [
	choice(
		'Feeds',
		'feeds',
		[
			[
				'Automatic',
				'automatic',
				'Creates the Cloud NSS feeds in Zscaler when the workflow is published, and removes them when it is unpublished',
			],
			['Manual', 'manual', 'Takes what feeds post that you create in Zscaler yourself'],
		],
		{ noDataExpression: true },
	),
	notice('automaticNotice', 'automatic', automatic),
	notice('manualNotice', 'manual', manual),
	{
		displayName: 'Log Types',
		name: 'logTypes',
		type: 'multiOptions',
		noDataExpression: true,
		required: true,
		displayOptions: { show: { feeds: ['automatic'] } },
		options: feedTypes.map(({ id, name }) => ({ name, value: id })),
		default: ['web'],
		description: 'The logs to stream. Each gets a feed of its own; Zscaler takes one feed a log.',
	},
	choice(
		'Output',
		'output',
		[
			['One Item per Record', 'record'],
			['One Item per Batch', 'batch', 'Records of one post together, for fewer, larger items'],
		],
		{ noDataExpression: true },
	),
	filterProperties(),
	settingProperties(),
	leaveBody,
];

const automatic =
	'Publishing the workflow creates a feed for each log, with this webhook and a secret of its own, and activates the changes in Zscaler. n8n must be reachable from the internet by https.';

/** Where each value goes: help.zscaler.com/zia/adding-cloud-nss-feeds-web-logs, 2026-11. */
const manual = `In Zscaler, go to Administration > Nanolog Streaming Service > Cloud NSS Feeds > Add Cloud NSS Feed, and enter:<br>
<b>SIEM Type</b>: Other; <b>OAuth 2.0 Authentication</b>: off; <b>Max Batch Size</b>: 512 KB.<br>
<b>API URL</b>: the Production URL above.<br>
<b>HTTP Headers</b>: key and value are Header Name and Secret of the credential.<br>
<b>Feed Output Type</b>: JSON; <b>JSON Array Notation</b>: on or off; <b>Feed Escape Character</b>: ,\\".<br>
<b>Timezone</b>: GMT.<br>
Save, activate the changes, publish this workflow, then test the feed with the cloud icon.`;

const notice = (name: string, feeds: string, displayName: string): INodeProperties => ({
	displayName,
	name,
	type: 'notice',
	default: '',
	displayOptions: { show: { feeds: [feeds] } },
});

/**
 * n8n leaves the body of a post as it came where a node of version 1 asks for a binary body under
 * this name (n8n 2.41, webhook-helpers parseRequestBody). It would answer 500 to what is not one
 * well-formed JSON text, and most posts of Cloud NSS are not.
 */
const leaveBody: INodeProperties = {
	displayName: 'Body',
	name: 'options',
	type: 'hidden',
	default: { binaryData: true },
};
