import type { INodeProperties } from 'n8n-workflow';

import { eventSources } from '../../../zscaler/events/sources';
import { choice } from '../../shared/fields';
import { many } from './many';

/** Shown for these events. */
export const shownForEvents = (...ids: string[]): Pick<INodeProperties, 'displayOptions'> => ({
	displayOptions: { show: { event: ids } },
});

export const eventProperty = (): INodeProperties => ({
	...choice(
		'Event',
		'event',
		eventSources
			.map(({ label, id, description }) => [label, id, description] as const)
			.sort(([one], [other]) => one.localeCompare(other)),
		{ noDataExpression: true },
	),
	default: 'dlpIncident',
});

/** What an event can be narrowed to. */
export const kindsProperties = (): INodeProperties[] =>
	eventSources.flatMap(({ id, kinds }) =>
		kinds === undefined
			? []
			: {
					...many(kinds.label, `${id}Kinds`, kinds.choices, []),
					...shownForEvents(id),
					description: 'All of them if empty',
				},
	);

export const noticeProperties = (): INodeProperties[] =>
	eventSources.flatMap(({ id, notice }) =>
		notice === undefined
			? []
			: {
					displayName: notice,
					name: 'reportNotice',
					type: 'notice',
					default: '',
					...shownForEvents(id),
				},
	);
