import type { INodeProperties } from 'n8n-workflow';

import { feedTypes } from '../../../zscaler/cloudNss/feedTypes';
import { choice } from '../../shared/fields';
import { logFilterProperties } from './filters';
import { receiveSettingProperties } from './settings';

export const feedsChoices = [
	[
		'Automatic',
		'automatic',
		'Creates the Cloud NSS feeds in Zscaler when the workflow is published, and removes them when it is unpublished',
	],
	['Manual', 'manual', 'Takes what is posted by feeds that you create in Zscaler yourself'],
] as const;

export const outputChoices = [
	['One Item per Record', 'record'],
	['One Item per Batch', 'batch', 'Records of one post together, for fewer, larger items'],
] as const;

export const logsTriggerProperties = (): INodeProperties[] => [
	choice('Feeds', 'feeds', feedsChoices, { noDataExpression: true }),
	notice('automaticNotice', 'automatic', AUTOMATIC),
	notice('manualNotice', 'manual', MANUAL),
	{
		displayName: 'Log Types',
		name: 'logTypes',
		type: 'multiOptions',
		noDataExpression: true,
		required: true,
		displayOptions: { show: { feeds: ['automatic'] } },
		options: feedTypes.map(({ id, name }) => ({ name, value: id })),
		default: ['web'],
		description: 'The logs to stream. Each gets a feed of its own; Zscaler takes one feed per log.',
	},
	choice('Output', 'output', outputChoices, { noDataExpression: true }),
	logFilterProperties(),
	receiveSettingProperties(),
	leaveBody,
];

const AUTOMATIC =
	'Publishing the workflow creates a feed for each log, with this webhook and a secret of its own, and activates the changes in Zscaler. n8n must be reachable from the internet by https.';

/**
 * Where each value goes: help.zscaler.com/zia/adding-cloud-nss-feeds-web-logs, 2026-11.
 * Of HTML, a notice shows lists and links alone (n8n 2.41, N8nNotice).
 */
const MANUAL = `In Zscaler, go to Administration > Nanolog Streaming Service > Cloud NSS Feeds > Add Cloud NSS Feed, and enter:<ul>
<li>SIEM Type: Other</li>
<li>OAuth 2.0 Authentication: off</li>
<li>Max Batch Size: 512 KB</li>
<li>API URL: the Production URL above</li>
<li>HTTP Headers: as key the Header Name, as value the Secret of the credential</li>
<li>Feed Output Type: JSON</li>
<li>JSON Array Notation: on or off</li>
<li>Feed Escape Character: ,\\"</li>
<li>Timezone: GMT</li>
</ul>Save, activate the changes, publish this workflow, then test the feed with the cloud icon.`;

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
