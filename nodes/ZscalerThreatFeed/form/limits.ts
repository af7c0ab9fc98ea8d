import type { INodeProperties } from 'n8n-workflow';

import { between, choice, collection, count, switchField } from '../../shared/fields';

export const failureChoices = [
	['Sync the Others', 'others', 'Its entries stay as they are'],
	['Stop', 'stop', 'Nothing is changed'],
] as const;

/** How far fetching goes. */
export const syncLimitProperties = (
	displayOptions: INodeProperties['displayOptions'],
): INodeProperties => ({
	...collection('Feed Limits', 'limits', 'Add Limit', limits()),
	displayOptions,
});

const limits = (): INodeProperties[] => [
	switchField(
		'Allow Private Addresses',
		'allowInside',
		false,
		'Whether feeds may come from private addresses and names, over http as well, such as your own MISP',
	),
	choice('If a Feed Fails', 'onFailure', failureChoices),
	between(
		count('Largest Feed', 'megabytes', 100, 'Maximum size of a feed in megabytes, unpacked'),
		1,
	),
	between(
		count(
			'MISP Feeds: Days',
			'mispDays',
			30,
			'Events of a MISP feed that changed longer ago are not read',
		),
		1,
	),
	between(count('Time for a Feed', 'seconds', 120, 'Seconds that fetching one feed may take'), 1),
];
