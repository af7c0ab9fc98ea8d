import { findResource } from '../../catalogue';
import type { JsonObject } from '../../contract/json/json';
import { readTime } from '../../time/readTime';
import { alertTimes } from '../../catalogue/zdx/shared';
import type { TimeRange } from '../../time/ranges/timeRange';
import { writeBounds } from '../../time/ranges/writeBounds';
import { operationOf } from '../../objects/operationOf';
import { readObjects } from '../../objects/readObjects';
import { runAction } from '../../objects/runAction';
import { showTimes } from '../../objects/plan/showTimes';
import type { ZscalerEvent, Poll } from '../eventSource';
import { windowedSource } from '../windowedSource';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../contract/durations';

/**
 * Opened when they started, closed when they ended. One that started and ended between two polls
 * is among the ended ones alone, so both lists are read.
 */
export const zdxAlerts = windowedSource({
	id: 'zdxAlert',
	label: 'ZDX Alert Opened or Closed',
	description: 'An alert of Digital Experience has begun, or is over',
	kinds: {
		label: 'Alerts',
		choices: [
			['Closed', 'closed'],
			['Opened', 'opened'],
		],
	},
	settings: {},
	filters: ['severity', 'policies', 'categories'],
	source: alertTimes,
	policy: {
		// The range that the API takes where none is asked for: zscaler-sdk-python zdx/alerts.py, 2026-11
		lateness: 2 * HOUR_MS,
		skew: 5 * MINUTE_MS,
		resolution: SECOND_MS,
		maxSeen: 2000,
	},
	read: readAlerts,
});

const resource = findResource('zdxAlert');

async function readAlerts(
	{ runContext }: Pick<Poll, 'runContext'>,
	range: TimeRange,
): Promise<ZscalerEvent[]> {
	const { start, end } = writeBounds(range, alertTimes);
	const query = { from: start, to: end };
	const events: ZscalerEvent[] = [];
	for await (const alert of readObjects(runContext, resource, { query })) {
		events.push(...eventsOf(alert));
	}
	const history = operationOf(resource, 'getHistory');
	for (const alert of await runAction(runContext, resource, history, { query })) {
		events.push(...eventsOf(alert));
	}
	return events;
}

function eventsOf(alert: JsonObject): ZscalerEvent[] {
	const facts = {
		severity: alert.severity,
		policy: alert.rule_name,
		category: [alert.alert_type ?? null, alert.application ?? null],
	};
	const moments = [
		['opened', readTime(alert.started_on)],
		['closed', readTime(alert.ended_on)],
	] as const;
	const content = showTimes(resource, alert);
	return moments.flatMap(([kind, time]) =>
		time === undefined ? [] : [{ kind, time, id: idOf(kind, alert), content, facts }],
	);
}

/** Ids have 19 digits, of which JSON numbers hold 16: with the start they are one of a kind again. */
const idOf = (kind: string, { id, started_on: start }: JsonObject): string =>
	`${kind}/${String(id)}/${String(start)}`;
