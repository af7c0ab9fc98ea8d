import type { EventRequest, EventSource } from '../../../zscaler/events/eventSource';
import type { FormReader } from '../../shared/parameters/formReader';
import { readFilter } from '../../shared/readFilter';
import { startChoices } from '../form/properties';
import { readSettings } from './readSettings';

/** What the form asks of its event. */
export const readRequest = (form: FormReader, { id, settings }: EventSource): EventRequest => ({
	start:
		form.oneOf('start', startChoices) === 'now' ? 'now' : { hoursBack: form.number('hoursBack') },
	kinds: form.texts(`${id}Kinds`, []),
	filter: readFilter(form.fields('filters')),
	settings: readSettings(form, settings),
});
