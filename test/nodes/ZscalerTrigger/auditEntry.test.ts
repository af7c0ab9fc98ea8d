import { useTrigger } from './useTrigger';
import { MINUTE_MS } from '../../../zscaler/contract/durations';

const { tenant, trigger, pass, now, warnings } = useTrigger();
const request = { event: 'ziaAuditEntry' };

const entry = (time: number, action: string, more: object = {}) => ({
	time: Math.floor(time / 1000) * 1000,
	action,
	category: 'FIREWALL',
	objectName: 'Rule',
	adminName: 'admin@example.com',
	...more,
});

test('each entry once, equal ones as many times as there are, late ones too', async () => {
	const { poll, restart } = trigger(request);
	tenant().setReports({ entries: [entry(now() - 20 * MINUTE_MS, 'OLD')] });
	expect(await poll()).toEqual([]);
	pass(MINUTE_MS);
	const at = now() - 1000;
	const twins = [entry(at, 'UPDATE'), entry(at, 'UPDATE')];
	tenant().setReports({ entries: twins });
	expect(await poll()).toMatchObject([
		{ event: 'entry', Action: 'UPDATE', 'Admin ID': 'admin@example.com' },
		{ event: 'entry', Action: 'UPDATE' },
	]);
	restart();
	pass(MINUTE_MS);
	tenant().setReports({ entries: [...twins, entry(at, 'UPDATE'), entry(at - 5000, 'LATE')] });
	expect((await poll()).map(({ Action }) => Action)).toEqual(['LATE', 'UPDATE']);
	expect(await poll()).toEqual([]);
	expect(tenant().reportEvents()).toEqual(
		Array.from({ length: 4 }, () => ['started', 'downloaded']).flat(),
	);
	expect(warnings).toEqual([]);
});

test('filters by administrator and action', async () => {
	const { poll } = trigger({ ...request, filters: { users: 'ops*', actions: 'DELETE' } });
	await poll();
	pass(MINUTE_MS);
	const time = now() - 1000;
	tenant().setReports({
		entries: [
			entry(time, 'DELETE'),
			entry(time, 'DELETE', { adminName: 'ops@example.com' }),
			entry(time, 'CREATE', { adminName: 'ops@example.com' }),
		],
	});
	expect(await poll()).toMatchObject([{ Action: 'DELETE', 'Admin ID': 'ops@example.com' }]);
});

test('a report that fails keeps the place', async () => {
	const { poll, stored } = trigger(request);
	await poll();
	pass(MINUTE_MS);
	tenant().setReports({ entries: [entry(now() - 1000, 'UPDATE')], failures: 1 });
	const before = stored();
	await expect(poll()).rejects.toThrow('could not make the audit log report');
	expect(stored()).toEqual(before);
	expect(await poll()).toMatchObject([{ Action: 'UPDATE' }]);
});

describe('where the report names no time zone', () => {
	const style = (zone: string) => ({ zone, time: 'yyyy-MM-dd HH:mm:ss' });

	test('the one that the form gives counts', async () => {
		const zone = 'America/Los_Angeles';
		const { poll } = trigger({ ...request, options: { zone } });
		await poll();
		pass(MINUTE_MS);
		const time = now() - 1000;
		tenant().setReports({ entries: [entry(time, 'UPDATE')], style: style(zone) });
		expect(await poll()).toMatchObject([
			{ Action: 'UPDATE', time: new Date(Math.floor(time / 1000) * 1000).toISOString() },
		]);
		expect(await poll()).toEqual([]);
	});

	test.each(['America/Los_Angeles', 'Asia/Kolkata'])(
		'without it, times of %s fail the poll rather than be lost or misread',
		async (zone) => {
			const { poll, stored } = trigger(request);
			tenant().setReports({ entries: [] });
			await poll();
			pass(MINUTE_MS);
			tenant().setReports({ entries: [entry(now() - 1000, 'UPDATE')], style: style(zone) });
			const before = stored();
			await expect(poll()).rejects.toThrow(/outside the time that was asked for/);
			expect(stored()).toEqual(before);
		},
	);
});

test('a filter that the report has no column for is told, and loses nothing', async () => {
	const headings = 'Zeit;Aktion;Kategorie;Bereich;Objekt;Admin;IP;Weg;Spur;Ergebnis'.split(';');
	tenant().setReports({ style: { headings }, entries: [entry(now() - MINUTE_MS, 'DELETE')] });
	const back = { ...request, start: 'hoursBack', hoursBack: 1 };
	const { poll, stored } = trigger({ ...back, filters: { users: 'admin*', actions: 'DELETE' } });
	await expect(poll()).rejects.toThrow(/no column for the filter Actions.*Zeit, Aktion, Kategorie/);
	expect(stored()).toEqual({ 'node:Trigger': {} });
	const users = trigger({ ...back, filters: { users: 'admin*' } });
	expect(await users.poll()).toMatchObject([{ Aktion: 'DELETE' }]);
});
