import type { INodeProperties } from 'n8n-workflow';

import { watchable } from '../../../zscaler/events/drift/watched';
import { eventSources } from '../../../zscaler/events/sources';
import { choice, collection, count, line } from '../../shared/fields';
import { eventProperty, kindsProperties, noticeProperties, when } from './events';
import { filterProperties } from './filters';
import { many } from './many';

export const triggerProperties = (): INodeProperties[] => [
	eventProperty(),
	...kindsProperties(),
	...noticeProperties(),
	...startProperties(),
	...watchProperties(),
	...deadlineProperties(),
	filterProperties(),
	collection('Options', 'options', 'Add Option', options()),
];

const windowed = eventSources.filter(({ isWindowed }) => isWindowed).map(({ id }) => id);

const startProperties = (): INodeProperties[] => [
	choice(
		'Start',
		'start',
		[
			['Now', 'now', 'What happens once the workflow is published'],
			['Some Hours Back', 'hoursBack', 'What happened before as well'],
		],
		{
			...when(...windowed),
			description: 'Where the first poll begins; after that each goes on where the last one ended',
		},
	),
	{
		...count('Hours Back', 'hoursBack', 24, 'How far back the first poll looks', 1, 24 * 14),
		displayOptions: { show: { event: windowed, start: ['hoursBack'] } },
	},
];

const watchProperties = (): INodeProperties[] => [
	many(
		'Watch',
		'resources',
		[...watchable]
			.sort((left, right) => left.label.localeCompare(right.label))
			.map(({ label, id }) => [label, id] as const),
		['ziaUrlFilteringRule', 'ziaFirewallFilteringRule'],
		{
			...when('configurationChange'),
			description:
				'What to compare with the previous poll. The first poll only remembers. Each entry is read completely at every poll.',
		},
	),
	line('MD5s', 'hashes', '', {
		...when('sandboxVerdict'),
		typeOptions: { rows: 4 },
		required: true,
		description:
			'MD5 hashes of files, separated by commas or line breaks. Each is asked about every 15 minutes until there is a verdict, at most ten per poll.',
	}),
];

const deadlineProperties = (): INodeProperties[] => [
	many(
		'Products',
		'products',
		[
			['Cloud & Branch Connector', 'ztw'],
			['Internet Access', 'zia'],
		],
		['zia'],
		when('pendingActivation'),
	),
	{
		...count(
			'Minutes',
			'minutes',
			60,
			'How long changes may wait. It counts from the first poll that sees them, as Zscaler does not tell since when.',
		),
		...when('pendingActivation'),
	},
	many(
		'Credentials',
		'credentials',
		[
			['API Client Secrets', 'apiClientSecret', 'Of ZIdentity: one call for each API client'],
			['ZIA Admin Passwords', 'adminPassword'],
			['ZIA Intermediate CA Certificates', 'ziaCertificate'],
			['ZPA Certificates', 'zpaCertificate'],
			['ZPA Enrollment Certificates', 'zpaEnrollmentCertificate'],
		],
		['apiClientSecret'],
		when('credentialExpiring'),
	),
	line('Days Before', 'daysBefore', '30, 7, 1', {
		...when('credentialExpiring'),
		description:
			'Each credential is reported once at each of these numbers of days, and once when it has expired',
	}),
];

const options = (): INodeProperties[] => [
	{
		...count(
			'Look Back',
			'lookBack',
			7,
			'For how many days after its creation changes of an incident are found. Each poll searches that many days.',
			1,
			90,
		),
		displayOptions: { show: { '/event': ['dlpIncident'] } },
	},
	count(
		'Max Wait',
		'maxWait',
		60,
		'Seconds that a call may wait for rate limits and maintenance. After that the poll fails, and the next one tries again.',
	),
	{
		...count(
			'Remind Again After',
			'remindAfter',
			24,
			'Hours after which changes that still wait are reported again; 0 for never',
		),
		displayOptions: { show: { '/event': ['pendingActivation'] } },
	},
	line('Time Zone of the Report', 'zone', '', {
		placeholder: 'e.g. America/Los_Angeles',
		description:
			'Time zone of the report where it names none: the one in the profile of the admin. UTC if empty.',
		displayOptions: { show: { '/event': ['ziaAuditEntry'] } },
	}),
];
