import type { INodeProperties } from 'n8n-workflow';

import {
	choice,
	collection,
	count,
	switchField,
	line,
	wholeNumber,
	textsField,
} from '../../shared/fields';

export const protectedUrlChoices = [
	['Leave Out', 'spare', 'Nothing on these hosts is blocked'],
	[
		'Block',
		'block',
		'Single pages may be blocked, as on a file sharing site; never the whole host',
	],
] as const;

/** What no feed may get blocked. */
export const neverBlockProperties = (
	displayOptions: INodeProperties['displayOptions'],
): INodeProperties => ({
	...collection('Never Block', 'neverBlock', 'Add Protection', protections()),
	description:
		'An entry that would block any of these, or a part of them, is left out and reported',
	displayOptions,
});

const protections = (): INodeProperties[] => [
	switchField(
		'Allow List of the Tenant',
		'allowList',
		true,
		'Whether to protect what stands on the allow list of Zscaler',
	),
	textsField('Own Entries', 'own', '', {
		typeOptions: { rows: 4 },
		placeholder: 'e.g. example.com, 198.51.100.0/24',
		description:
			'Your domains (with all subdomains), URLs and networks, separated by commas or line breaks',
	}),
	wholeNumber(
		count(
			'Top Sites',
			'topSites',
			10_000,
			'How many of the most visited sites (Tranco list) to protect, with and without www; 0 for none',
		),
	),
	line('Top Sites URL', 'topSitesUrl', '', {
		description:
			'URL of another ranked list, as CSV or with one site per line, used instead of Tranco',
	}),
	textsField('URL Categories', 'categories', '', {
		placeholder: 'e.g. Partner Sites, Corporate',
		description: 'Names or IDs of URL categories whose entries must not be blocked',
	}),
	choice('URLs on Protected Hosts', 'urls', protectedUrlChoices),
];
