import type { INodeProperties } from 'n8n-workflow';

import { eventSources } from '../../../zscaler/events/sources';
import type { Filter } from '../../../zscaler/filters/filter';
import { choice, collection, textsField } from '../../shared/fields';
import { severityChoices } from '../../shared/readFilter';

const NAMES = 'Separated by commas; * stands for any characters';

const rows: readonly (readonly [keyof Filter, (more: object) => INodeProperties])[] = [
	[
		'actions',
		(more) =>
			textsField('Actions', 'actions', '', { ...more, description: `What was done. ${NAMES}.` }),
	],
	[
		'categories',
		(more) =>
			textsField('Categories', 'categories', '', {
				...more,
				description: `Categories of the application, the alert or the file. ${NAMES}.`,
			}),
	],
	[
		'severity',
		(more) => ({
			...choice('Minimum Severity', 'severity', [...severityChoices].reverse(), {
				...more,
				description: 'This severity and those above it',
			}),
			default: 'high',
		}),
	],
	[
		'policies',
		(more) =>
			textsField('Policies', 'policies', '', {
				...more,
				description: `Names of rules, or of what has changed. ${NAMES}.`,
			}),
	],
	[
		'users',
		(more) =>
			textsField('Users', 'users', '', {
				...more,
				description: `Names or emails, or who made the change. ${NAMES}.`,
			}),
	],
];

const eventsWith = (filter: keyof Filter): string[] =>
	eventSources.filter(({ filters }) => filters.includes(filter)).map(({ id }) => id);

/** Filters, each for the events whose sources tell what it asks for. */
export const eventFilterProperties = (): INodeProperties => ({
	...collection(
		'Filters',
		'filters',
		'Add Filter',
		rows.map(([filter, property]) =>
			property({ displayOptions: { show: { '/event': eventsWith(filter) } } }),
		),
	),
	displayOptions: {
		show: {
			event: eventSources.filter(({ filters }) => filters.length > 0).map(({ id }) => id),
		},
	},
});
