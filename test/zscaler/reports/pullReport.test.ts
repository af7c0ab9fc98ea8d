import type { Entry } from '../../../simulator/reports/report';
import { reportKinds } from '../../../zscaler/reports/report';
import { useReports } from './useReports';

const { simulator, now, pull } = useReports();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const entry = (time: number, name: string): Entry => ({
	time,
	action: 'UPDATE',
	category: 'URL_FILTERING',
	subcategory: 'RULE',
	objectName: name,
	adminName: 'admin@example.com',
	actionInterface: 'UI',
	actionResult: 'SUCCESS',
});
/** So many entries, one every so many milliseconds back from a minute ago. */
function entries(count: number, every: number): Entry[] {
	const end = Math.floor(now() / 1000) * 1000 - 60_000;
	return Array.from({ length: count }, (_, at) => entry(end - at * every, `Rule ${at}`));
}
const lastDays = (days: number) => ({ from: now() - days * DAY, to: now() });

test('starts, waits, downloads, and tells how it goes; times are ISO, headings stay', async () => {
	simulator().setReports({ looks: 3, entries: entries(3, HOUR) });
	const { items, calls, said, error } = await pull({ range: lastDays(1) });
	expect(error).toBeUndefined();
	expect(items.map(({ Resource }) => Resource)).toEqual(['Rule 2', 'Rule 1', 'Rule 0']);
	expect(items[2]?.Timestamp).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
	expect(Date.parse(items[2]!.Timestamp!) - (now() - 60_000)).toBeLessThan(10_000);
	expect(calls).toEqual(['GET', 'POST', 'GET', 'GET', 'GET', 'download', 'GET']);
	expect(said).toEqual([
		'The audit log report: EXECUTING',
		'The audit log report: EXECUTING',
		'The audit log report: COMPLETE',
	]);
});

test('newest first, times as Zscaler wrote them', async () => {
	simulator().setReports({ entries: entries(2, HOUR) });
	const { items } = await pull({ range: lastDays(1), order: 'newestFirst', times: false });
	expect(items.map(({ Resource }) => Resource)).toEqual(['Rule 0', 'Rule 1']);
	expect(items[0]?.Timestamp).toMatch(/, 20\d\d .* P[SD]T$/);
});

test('a range of any length is split into the windows that Zscaler takes', async () => {
	simulator().setReports({ entries: entries(100, DAY) });
	const { items, calls } = await pull({ range: lastDays(100) });
	expect(items).toHaveLength(100);
	expect(calls.filter((call) => call === 'POST')).toHaveLength(4);
});

test('what Zscaler keeps no longer is told', async () => {
	const { notes } = await pull({ range: lastDays(200) });
	expect(notes).toMatchObject([{ kind: 'beyondRetention' }]);
	const none = await pull({ range: { from: now() - 400 * DAY, to: now() - 300 * DAY } });
	expect(none).toMatchObject({ items: [], calls: [], error: undefined });
	expect(none.notes).toMatchObject([{ kind: 'beyondRetention' }]);
});

test('a full answer is asked for again in shorter windows: no row lost, none doubled', async () => {
	simulator().setReports({ entries: entries(3_500, 600_000) });
	const { items, calls, notes } = await pull({ range: lastDays(31) });
	expect(items).toHaveLength(3_500);
	expect(new Set(items.map(({ Resource }) => Resource)).size).toBe(3_500);
	expect(items.map(({ Timestamp }) => Timestamp)).toEqual(
		items.map(({ Timestamp }) => Timestamp).sort(),
	);
	expect(calls.filter((call) => call === 'POST').length).toBeLessThan(10);
	expect(notes).toEqual([]);
});

test('a second with more rows than a report holds is told, and its first rows handed out', async () => {
	const source = { ...reportKinds.ziaAudit.source, maxRows: 5 };
	const time = Math.floor(now() / 1000) * 1000 - HOUR;
	const crowd = Array.from({ length: 8 }, (_, at) => entry(time, `Rule ${at}`));
	simulator().setReports({ maxRows: 5, entries: [...crowd, entry(time - 60_000, 'Before')] });
	const { items, notes, error, calls } = await pull(
		{ range: { from: time - HOUR, to: now() } },
		{ kind: { ...reportKinds.ziaAudit, source } },
	);
	expect(error).toBeUndefined();
	expect(calls.filter((call) => call === 'POST').length).toBeLessThan(8);
	expect(items).toHaveLength(6);
	expect(notes).toMatchObject([{ kind: 'cut', rows: 5 }]);
	expect(notes[0]).toMatchObject({ range: { from: time, to: time + 1000 } });
});

test('a tenant whose reports have no limit is read in one, as it comes', async () => {
	simulator().setReports({ generated: { rows: 2_501 } });
	const { items, calls, notes } = await pull({ range: lastDays(1) });
	expect(items).toHaveLength(2_501);
	expect(calls.filter((call) => call === 'POST')).toHaveLength(1);
	expect(notes).toEqual([]);
	simulator().setReports({ generated: { rows: 5_000 } });
	expect((await pull({ range: lastDays(1) })).notes).toMatchObject([
		{ kind: 'roundCount', rows: 5_000 },
	]);
});

test('the event log the same way: its status is a list, and its filters its own', async () => {
	const { items, error } = await pull(
		{ range: lastDays(1), filters: { actionResult: 'FAILURE' } },
		{ kind: reportKinds.ziaEvents },
	);
	expect(error).toBeUndefined();
	expect(items).toMatchObject([{ Result: 'FAILURE', 'Error Code': 'WRONG_DOMAIN' }]);
	expect(simulator().reportEvents('event')).toEqual(['started', 'downloaded']);
});

test('an empty log is no rows, and nothing else', async () => {
	simulator().setReports({ entries: [] });
	expect(await pull({ range: lastDays(1) })).toMatchObject({
		items: [],
		notes: [],
		error: undefined,
	});
});

describe('a report whose times name no zone', () => {
	const zone = 'America/Los_Angeles';
	const style = { zone, time: 'yyyy-MM-dd HH:mm:ss' };
	const { source, ...rest } = reportKinds.ziaAudit;
	const kind = { ...rest, source: { ...source, retention: undefined } };

	test('the hour that comes twice is told by the window', async () => {
		// Clocks went back at 09:00 UTC.
		const back = Date.UTC(2026, 10, 1, 9);
		const times = [-90, -30, 30, 90].map((minutes) => back + minutes * 60_000);
		simulator().setReports({ style, entries: times.map((time) => entry(time, 'Rule')) });
		for (const time of times) {
			const range = { from: time - 15 * 60_000, to: time + 15 * 60_000 };
			const { items, notes } = await pull({ range, zone }, { kind });
			expect(items).toMatchObject([{ Timestamp: new Date(time).toISOString() }]);
			expect(notes).toEqual([]);
		}
	});

	test('and are not of the zone that was given: told once', async () => {
		simulator().setReports({ style, entries: entries(60, DAY) });
		const { notes } = await pull({ range: lastDays(59.1), zone: 'Asia/Tokyo' });
		expect(notes).toMatchObject([{ kind: 'misdated', zone: 'Asia/Tokyo' }]);
		const raw = await pull({ range: lastDays(59.1), zone: 'Asia/Tokyo', times: false });
		expect(raw.notes).toEqual([]);
	});
});
