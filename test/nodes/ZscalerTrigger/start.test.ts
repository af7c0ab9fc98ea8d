import { z } from 'zod';

import { ZscalerTrigger } from '../../../nodes/ZscalerTrigger/ZscalerTrigger.node';
import { readJson } from '../../../zscaler/contract/json/readJson';
import { readCursor } from '../../../zscaler/events/cursors/cursor';
import { eventSources } from '../../../zscaler/events/sources';
import { eventForms } from './eventForms';
import { useTrigger } from './useTrigger';

const { trigger } = useTrigger();
const asked = new ZscalerTrigger().description.properties.find(({ name }) => name === 'start');

/** A windowed source is known by what it remembers, whoever wrote it: up to when it has read. */
function remembersTime(stored: object): boolean {
	const shelf = z.object({ 'node:Trigger': z.object({ memory: z.string() }) }).parse(stored);
	const { memory } = z
		.object({ memory: z.unknown() })
		.parse(readJson(shelf['node:Trigger'].memory));
	return readCursor(memory) !== undefined;
}

test.each(eventSources.map(({ id }) => id))(
	'%s: the form asks where to begin if it is a windowed source, and only then',
	async (id) => {
		const { poll, stored } = trigger({ event: id, ...eventForms[id] });
		await poll();
		expect(asked?.displayOptions?.show?.event?.includes(id)).toBe(remembersTime(stored()));
	},
);
