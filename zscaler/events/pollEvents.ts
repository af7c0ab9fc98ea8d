import { buildFilter } from '../filters/buildFilter';
import type { EventRequest, EventSource, ZscalerEvent, Poll, Polled } from './eventSource';

const SAMPLES = 5;

/** What is new and wanted. What is not wanted counts as handed out all the same. */
export async function pollEvents(source: EventSource, poll: Poll): Promise<Polled> {
	const polled = await source.poll(poll);
	return { ...polled, events: polled.events.filter(isWanted(source, poll)) };
}

/** The newest few that would have been handed out. */
export async function sampleEvents(source: EventSource, poll: Poll): Promise<ZscalerEvent[]> {
	const wanted = isWanted(source, poll);
	const events = await source.sample(poll, wanted);
	return events
		.filter(wanted)
		.sort((a, b) => b.time - a.time)
		.slice(0, SAMPLES);
}

/** A filter that the form showed for another event counts for nothing. */
function isWanted({ filters }: EventSource, { kinds, filter }: EventRequest) {
	const passes = buildFilter(
		Object.fromEntries(filters.map((name) => [name, filter[name]] as const)),
	);
	return ({ kind, facts }: ZscalerEvent): boolean =>
		(kinds.length === 0 || kinds.includes(kind)) && passes(facts);
}
