import type { INodeProperties } from 'n8n-workflow';

import { eventSources } from '../../../zscaler/events/sources';
import { between, choice, collection, count } from '../../shared/fields';
import { maxWaitProperty } from '../../shared/maxWaitProperty';
import { eventProperty, kindsProperties, noticeProperties, shownForEvents } from './events';
import { eventFilterProperties } from './filters';
import { triggerOptionProperties, sourceSettingProperties } from './settings';
import { DAY_MS, HOUR_MS } from '../../../zscaler/contract/durations';

export const eventTriggerProperties = (): INodeProperties[] => [
	eventProperty(),
	...kindsProperties(),
	...noticeProperties(),
	...startProperties(),
	...sourceSettingProperties(),
	eventFilterProperties(),
	collection('Options', 'options', 'Add Option', options()),
];

export const startChoices = [
	['Now', 'now', 'What happens once the workflow is published'],
	['Some Hours Back', 'hoursBack', 'What happened before as well'],
] as const;

const windowed = eventSources.filter(({ isWindowed }) => isWindowed).map(({ id }) => id);

const startProperties = (): INodeProperties[] => [
	choice('Start', 'start', startChoices, {
		...shownForEvents(...windowed),
		description: 'Where the first poll begins; after that each goes on where the last one ended',
	}),
	{
		...between(
			count('Hours Back', 'hoursBack', 24, 'How far back the first poll looks'),
			1,
			(14 * DAY_MS) / HOUR_MS,
		),
		displayOptions: { show: { event: windowed, start: ['hoursBack'] } },
	},
];

const options = (): INodeProperties[] =>
	[
		maxWaitProperty('rate limits and maintenance', {
			seconds: 60,
			then: 'the poll fails, and the next one tries again.',
		}),
		...triggerOptionProperties(),
	].sort((one, other) => one.displayName.localeCompare(other.displayName));
