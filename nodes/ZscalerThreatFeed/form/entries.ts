import type { INodeProperties } from 'n8n-workflow';

import { between, choice, collection, count } from '../../shared/fields';

export const entryChoices = {
	ports: [
		['Keep', 'keep', 'Block the port that the feed names'],
		['Drop', 'drop', 'Block every port'],
	],
	query: [
		['Keep', 'keep', 'Block the URL with its query'],
		['Drop', 'drop', 'Block the URL without any query'],
	],
	subdomains: [
		['As Written', 'asWritten', 'A host alone, unless the feed says otherwise'],
		['Add', 'add', 'Each host with its subdomains'],
	],
	urls: [
		['Keep', 'keep', 'Block the page that the feed names'],
		['Whole Host', 'host', 'Block the host of each URL'],
	],
} as const;

/** How indicators become entries, and which count. */
export const entryProperties = (
	displayOptions: INodeProperties['displayOptions'],
): INodeProperties => ({
	...collection('Entries', 'entries', 'Add Setting', entries()),
	displayOptions,
});

const entries = (): INodeProperties[] => [
	...amounts(),
	choice('Ports', 'ports', entryChoices.ports),
	choice('Queries', 'query', entryChoices.query),
	choice('Subdomains', 'subdomains', entryChoices.subdomains),
	choice('URLs', 'urls', entryChoices.urls, {
		description:
			'Where TLS is not inspected, pages are not seen and only whole hosts can be blocked',
	}),
];

const amounts = (): INodeProperties[] => [
	count(
		'Maximum Days Unseen',
		'mostDaysUnseen',
		0,
		'Leave out what its feed last saw longer ago; 0 for no limit',
	),
	between(
		count(
			'Minimum Confidence',
			'leastConfidence',
			0,
			'Leave out indicators below it; those without a confidence pass',
		),
		0,
		100,
	),
];
