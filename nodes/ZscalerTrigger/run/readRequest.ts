import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import type { EventRequest, EventSource } from '../../../zscaler/events/eventSource';
import { readEntries } from '../../../zscaler/filters/buildFilter';
import type { Filter, Severity } from '../../../zscaler/filters/filter';
import { readSettings } from './readSettings';

/** What the form asks of its event. */
export function readRequest(context: IPollFunctions, { id, settings }: EventSource): EventRequest {
	const hoursBack = Number(context.getNodeParameter('hoursBack', 24));
	return {
		start: context.getNodeParameter('start', 'now') === 'now' ? 'now' : { hoursBack },
		kinds: context.getNodeParameter(`${id}Kinds`, []) as string[],
		filter: readFilter(context.getNodeParameter('filters', {}) as IDataObject),
		settings: readSettings(context, settings),
	};
}

const readFilter = ({ severity, ...names }: IDataObject): Filter => ({
	severity: severity as Severity | undefined,
	...Object.fromEntries(
		Object.entries(names).map(([name, given]) => [name, readEntries(given as string | string[])]),
	),
});
