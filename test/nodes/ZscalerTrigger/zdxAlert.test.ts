import { useTrigger } from './useTrigger';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../zscaler/contract/durations';

const { tenant, trigger, calls, pass, now, warnings } = useTrigger();
const request = { event: 'zdxAlert' };

interface Alert {
	readonly id: string;
	readonly started: number;
	readonly ended?: number;
	readonly severity?: string;
}

/** The tenant's alerts, in place of those that it had. */
function plant(...alerts: Alert[]): void {
	tenant().reset();
	tenant().seed(
		'zdx/alerts',
		alerts.map(({ id, started, ended, severity = 'high' }) => ({
			id,
			rule_name: 'Slow mail',
			severity,
			alert_type: 'Application',
			alert_status: ended === undefined ? 'ongoing' : 'ended',
			application: { id: 3, name: 'Mail' },
			started_on: Math.floor(started / 1000),
			ended_on: ended === undefined ? 0 : Math.floor(ended / 1000),
		})),
	);
}

const seen = (items: readonly object[]) =>
	items.map((item) => {
		const { event, id } = item as { event: string; id: string };
		return `${event} ${id}`;
	});

test('an alert is told when it opens and when it closes, in two calls a poll', async () => {
	const { poll, restart } = trigger(request);
	await poll();
	calls();
	const opened = { id: '1', started: now() };
	plant(opened);
	expect(seen(await poll())).toEqual(['opened 1']);
	restart();
	expect(await poll()).toEqual([]);
	pass(HOUR_MS);
	plant({ ...opened, ended: now() });
	calls();
	expect(seen(await poll())).toEqual(['closed 1']);
	expect(calls()).toEqual(['GET /zdx/v1/alerts/ongoing', 'GET /zdx/v1/alerts/historical']);
	expect(await poll()).toEqual([]);
});

test('one that opened and closed between two polls is told of twice, the opening first', async () => {
	const { poll } = trigger(request);
	await poll();
	pass(MINUTE_MS);
	plant({ id: '1', started: now() - 40_000, ended: now() - 10_000 });
	expect(seen(await poll())).toEqual(['opened 1', 'closed 1']);
	expect(await poll()).toEqual([]);
});

test('openings alone, of a severity', async () => {
	const { poll } = trigger({
		...request,
		zdxAlertKinds: ['opened'],
		filters: { severity: 'high' },
	});
	await poll();
	pass(MINUTE_MS);
	plant(
		{ id: '1', started: now() - 40_000, ended: now() - 10_000 },
		{ id: '2', started: now() - 30_000, severity: 'low' },
	);
	expect(seen(await poll())).toEqual(['opened 1']);
});

test('many of the same second, over pages', async () => {
	const { poll } = trigger(request);
	await poll();
	const started = now();
	const alerts = Array.from({ length: 250 }, (_, n) => ({ id: String(n), started }));
	plant(...alerts);
	expect(await poll()).toHaveLength(250);
	plant(...alerts, { id: 'late', started });
	expect(seen(await poll())).toEqual(['opened late']);
});

test('an outage beyond what Zscaler keeps is told of', async () => {
	const { poll } = trigger(request);
	await poll();
	const lost = { id: 'lost', started: now() + HOUR_MS, ended: now() + 2 * HOUR_MS };
	pass(20 * DAY_MS);
	plant(lost, { id: 'kept', started: now() - 13 * DAY_MS, ended: now() - 12 * DAY_MS });
	expect(seen(await poll())).toEqual(['opened kept', 'closed kept']);
	expect(warnings).toEqual([expect.stringContaining('keeps nothing from before')]);
});

test('hours back on a first poll', async () => {
	plant({ id: 'old', started: now() - 5 * HOUR_MS }, { id: 'young', started: now() - 2 * HOUR_MS });
	const { poll } = trigger({ ...request, start: 'hoursBack', hoursBack: 3 });
	expect(seen(await poll())).toEqual(['opened young']);
});

test('a test event is looked for further back until one is wanted, its times ISO', async () => {
	const over = { id: '2', started: now() - 5 * HOUR_MS, ended: now() - 3 * HOUR_MS };
	plant({ id: '1', started: now() - MINUTE_MS }, over);
	const { poll } = trigger({ ...request, zdxAlertKinds: ['closed'] });
	const sampled = await poll('manual');
	expect(seen(sampled)).toEqual(['closed 2']);
	const wholeSecond = Math.floor(over.ended / 1000) * 1000;
	expect(sampled[0]).toMatchObject({ ended_on: new Date(wholeSecond).toISOString() });
});
