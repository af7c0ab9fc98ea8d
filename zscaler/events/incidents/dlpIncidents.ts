import { get } from 'lodash';

import { isJsonObject, type JsonObject } from '../../contract/json/json';
import { readTime } from '../../time/readTime';
import { incidentTimes } from '../../catalogue/zwa/times';
import type { TimeRange } from '../../time/ranges/timeRange';
import type { EventRequest, EventFacts, Poll, ZscalerEvent } from '../eventSource';
import type { Settings } from '../setting';
import { windowedSource } from '../windowedSource';
import { searchIncidents } from './searchIncidents';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../contract/durations';

const settings = {
	lookBack: {
		kind: 'count',
		label: 'Look Back',
		usual: 7,
		description:
			'For how many days after its creation changes of an incident are found. Each poll searches that many days.',
		min: 1,
		max: 90,
		isOption: true,
	},
} as const satisfies Settings;

/** New when they were created, changed when they were last updated after that. */
export const dlpIncidents = windowedSource({
	id: 'dlpIncident',
	label: 'DLP Incident',
	description: 'Workflow Automation has a new incident, or one has changed',
	kinds: {
		label: 'Incidents',
		choices: [
			['Changed', 'changed', 'Its status, an assignment or a note'],
			['New', 'new'],
		],
	},
	settings,
	filters: ['severity', 'policies', 'users', 'actions', 'categories'],
	source: incidentTimes,
	// Nothing is published of how soon an incident can be found; an hour costs little.
	policy: { lateness: HOUR_MS, skew: 5 * MINUTE_MS, resolution: 1, maxSeen: 5000 },
	read: async (poll, range) =>
		(await searchIncidents(poll.runContext, widened(poll, range))).flatMap(eventsOf),
	merge: oncePerIncident,
});

/** An incident may be searched by its creation alone: to find changes, ask for older ones too. */
function widened(poll: Poll<typeof settings>, { from, to }: TimeRange): TimeRange {
	const { lookBack } = poll.settings;
	return { from: wants('changed', poll) ? Math.min(from, to - lookBack * DAY_MS) : from, to };
}

type Kinds = Pick<EventRequest, 'kinds'>;

const wants = (kind: string, { kinds }: Kinds): boolean =>
	kinds.length === 0 || kinds.includes(kind);

function eventsOf(incident: JsonObject): ZscalerEvent[] {
	const id = String(incident.internalId);
	const created = readTime(incident.createdAt);
	const updated = readTime(incident.lastUpdatedAt);
	const common = { content: incident, facts: factsOf(incident) };
	const events: ZscalerEvent[] = [];
	if (created !== undefined) {
		events.push({ ...common, kind: 'new', id: `new/${id}`, time: created });
	}
	if (updated !== undefined && updated !== created) {
		const version = `changed/${id}/${updated}`;
		events.push({ ...common, kind: 'changed', id: version, time: updated });
	}
	return events;
}

/** An incident that is new shows its changes already, unless changes alone are wanted. */
function oncePerIncident(fresh: readonly ZscalerEvent[], poll: Kinds): readonly ZscalerEvent[] {
	if (!wants('new', poll)) return fresh;
	const created = new Set(fresh.filter(({ kind }) => kind === 'new').map(idOf));
	return fresh.filter((each) => each.kind === 'new' || !created.has(idOf(each)));
}

const idOf = ({ content }: ZscalerEvent): string => String(content.internalId);

const factsOf = (incident: JsonObject): EventFacts => ({
	severity: incident.severity,
	policy: [
		...namesIn(get(incident, 'matchingPolicies.rules')),
		...namesIn(get(incident, 'matchingPolicies.engines')),
	],
	user: textsIn(get(incident, 'userInfo.name'), get(incident, 'userInfo.email')),
	action: incident.sourceActions ?? [],
	category: [
		...textsIn(get(incident, 'applicationInfo.category')),
		...namesIn(get(incident, 'matchingPolicies.dictionaries')),
	],
});

const namesIn = (list: unknown): string[] =>
	Array.isArray(list) ? list.filter(isJsonObject).flatMap(({ name }) => textsIn(name)) : [];

const textsIn = (...values: unknown[]): string[] =>
	values.filter((value) => typeof value === 'string');
