import { inPortal } from '../../harness/engine/portal';
import { useTrigger } from './useTrigger';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../zscaler/contract/durations';

const { tenant, trigger, calls, pass, now } = useTrigger();
const request = { event: 'dlpIncident' };
const SEARCH = 'POST /zwa/dlp/v1/incidents/search';

/** An incident of so many milliseconds ago. */
function incident(internalId: string, ago: number, more: object = {}): void {
	const createdAt = new Date(now() - ago).toISOString();
	tenant().seed('zwa/incidents', [
		{
			internalId,
			severity: 'HIGH',
			createdAt,
			lastUpdatedAt: createdAt,
			status: 'NEW',
			matchingPolicies: { rules: [{ name: 'Cards' }], engines: [], dictionaries: [] },
			userInfo: { name: 'User One', email: 'one@example.com' },
			applicationInfo: { category: 'WEBMAIL' },
			sourceActions: ['BLOCK'],
			...more,
		},
	]);
}

const change = (id: string) =>
	inPortal(tenant(), 'POST', `zwa/dlp/v1/incidents/${id}/notes`, { notes: 'Looked at' });

const seen = (items: readonly object[]) =>
	items.map((item) => {
		const { event, internalId } = item as { event: string; internalId: string };
		return `${event} ${internalId}`;
	});

test('a new incident, and each change of it, starts the workflow once', async () => {
	incident('before', MINUTE_MS);
	const { poll, restart } = trigger(request);
	expect(await poll()).toEqual([]);
	incident('I-1', 0);
	const [item] = await poll();
	expect(item).toMatchObject({ event: 'new', internalId: 'I-1', severity: 'HIGH' });
	expect(item?.time).toBe(item?.createdAt);
	expect(await poll()).toEqual([]);
	restart();
	expect(await poll()).toEqual([]);
	pass(1000);
	await change('I-1');
	expect(seen(await poll())).toEqual(['changed I-1']);
	pass(DAY_MS);
	await change('before');
	expect(seen(await poll())).toEqual(['changed before']);
	restart();
	expect(await poll()).toEqual([]);
});

test('one that changed before it was first seen is new, and no more than that', async () => {
	const { poll } = trigger(request);
	await poll();
	incident('I-1', 0);
	pass(1000);
	await change('I-1');
	expect(seen(await poll())).toEqual(['new I-1']);
	expect(await poll()).toEqual([]);
});

test('where changes alone are wanted, a change before it was first seen counts', async () => {
	const { poll } = trigger({ ...request, dlpIncidentKinds: ['changed'] });
	await poll();
	incident('I-1', 0);
	incident('I-2', 0);
	pass(1000);
	await change('I-1');
	expect(seen(await poll())).toEqual(['changed I-1']);
	expect(await poll()).toEqual([]);
});

test('one that turns up late is not missed', async () => {
	const { poll } = trigger(request);
	await poll();
	pass(HOUR_MS);
	await poll();
	incident('late', 50 * MINUTE_MS);
	expect(seen(await poll())).toEqual(['new late']);
	expect(await poll()).toEqual([]);
});

test('a first poll that looks back, over pages, in as few calls as there are pages', async () => {
	for (let n = 0; n < 230; n += 1) incident(`I-${n}`, HOUR_MS + n * 1000);
	const { poll } = trigger({
		...request,
		start: 'hoursBack',
		hoursBack: 2,
		dlpIncidentKinds: ['new'],
	});
	calls();
	const items = seen(await poll());
	expect(items).toHaveLength(230);
	expect([items[0], items.at(-1)]).toEqual(['new I-229', 'new I-0']);
	expect(calls()).toEqual([SEARCH, SEARCH, SEARCH]);
	expect(await poll()).toEqual([]);
});

test('what fails between two pages is asked for again, and handed out once', async () => {
	for (let n = 0; n < 150; n += 1) incident(`I-${n}`, HOUR_MS);
	const { poll, stored } = trigger({ ...request, start: 'hoursBack', hoursBack: 2 });
	tenant().setFaults({ path: '/zwa/dlp/v1/incidents/search', nth: 2, status: 403, body: {} });
	await expect(poll()).rejects.toThrow();
	expect(stored()).toEqual({ 'node:Trigger': {} });
	expect(await poll()).toHaveLength(150);
	expect(await poll()).toEqual([]);
});

test('filters by severity, policy, user, action and category', async () => {
	const wishes = [
		{ severity: 'critical' },
		{ policies: 'other*, card*' },
		{ users: '*@example.org' },
		{ actions: 'allow' },
		{ categories: 'webmail', severity: 'medium' },
	];
	const triggers = wishes.map((filters) => trigger({ ...request, filters }));
	for (const { poll } of triggers) await poll();
	incident('I-1', 0);
	const found = await Promise.all(triggers.map(({ poll }) => poll()));
	expect(found.map(({ length }) => length)).toEqual([0, 1, 0, 0, 1]);
});

test('new ones alone are asked for without looking back', async () => {
	for (let n = 0; n < 150; n += 1) incident(`I-${n}`, 3 * DAY_MS);
	await trigger({ ...request, dlpIncidentKinds: ['new'] }).poll();
	expect(calls()).toEqual([SEARCH]);
	await trigger(request).poll();
	expect(calls()).toEqual([SEARCH, SEARCH]);
	await trigger({ ...request, options: { lookBack: 2 } }).poll();
	expect(calls()).toEqual([SEARCH]);
});

test('Fetch Test Event shows the newest, and moves nothing on', async () => {
	for (let n = 0; n < 8; n += 1) incident(`I-${n}`, 2 * HOUR_MS + n * 1000);
	const { poll, stored } = trigger(request);
	expect(seen(await poll('manual'))).toEqual([0, 1, 2, 3, 4].map((n) => `new I-${n}`));
	expect(stored()).toEqual({});
});
