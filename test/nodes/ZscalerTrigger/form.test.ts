import type { INodeProperties } from 'n8n-workflow';

import { takesTexts } from '../../../nodes/shared/fields';
import { ZscalerTrigger } from '../../../nodes/ZscalerTrigger/ZscalerTrigger.node';
import { eventSources } from '../../../zscaler/events/sources';

const { description } = new ZscalerTrigger();
const { properties } = description;
const event = properties.find(({ name }) => name === 'event')!;
const events = event.options!.map((option) => ('value' in option ? String(option.value) : ''));
function wherever({ displayOptions }: INodeProperties): unknown[] {
	const show = displayOptions?.show ?? {};
	return show.event ?? show['/event'] ?? [];
}

test('merges with the node Zscaler in the panel, and polls', () => {
	expect(description.name).toBe('zscalerTrigger');
	expect(description).toMatchObject({ polling: true, inputs: [], group: ['trigger'] });
});

test('offers what can be polled for, and nothing else', () => {
	expect([...events].sort()).toEqual(eventSources.map(({ id }) => id).sort());
});

test('shows each field for events that there are', () => {
	const fields = properties.flatMap((property) => [
		property,
		...(property.type === 'collection' ? (property.options as INodeProperties[]) : []),
	]);
	expect(fields.length).toBeGreaterThan(20);
	for (const field of fields) expect(events).toEqual(expect.arrayContaining(wherever(field)));
});

test('no event has a setting of the name of another field', () => {
	const names = properties.flatMap(({ name, type }) => (type === 'notice' ? [] : [name]));
	expect(names).toEqual([...new Set(names)]);
});

const settings = eventSources.flatMap((source) =>
	Object.entries(source.settings).map(([name, { kind }]) => [name, kind] as const),
);

test.each(settings)('the setting %s (%s) takes a list where several may stand', (name, kind) => {
	const options = properties.find((property) => property.name === 'options')!;
	const shown = [...properties, ...(options.options as INodeProperties[])];
	const takesList = ['entries', 'numbers'].includes(kind);
	expect(shown.filter((field) => field.name === name).map(takesTexts)).toEqual([takesList]);
});

test('shows a filter only where its source tells what it asks for', () => {
	const filters = properties.find(({ name }) => name === 'filters')!;
	for (const { id, filters: told } of eventSources) {
		const shown = (filters.options as INodeProperties[])
			.filter((filter) => wherever(filter).includes(id))
			.map(({ name }) => name);
		expect([...shown].sort()).toEqual([...told].sort());
		expect(wherever(filters).includes(id)).toBe(told.length > 0);
	}
});

test('stays small', () => {
	expect(JSON.stringify(description).length).toBeLessThan(20_000);
});
