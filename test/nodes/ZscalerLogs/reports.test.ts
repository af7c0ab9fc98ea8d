import type { Entry } from '../../../simulator/reports/report';
import { outputs, type Row, type RunOptions } from '../../harness/engine/useTenant';
import { useLogs } from './useLogs';

const { run, start, calls, tenant } = useLogs();
const PATH = '/zia/api/v1/auditlogEntryReport';
const REPORT = 'zia/auditlogEntryReport';
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

const last = (amount: number, unit = 'hours') => ({ timeRange: 'last', last: amount, unit });
const getMany = (parameters: Row = {}, options: RunOptions = {}) =>
	run(
		{
			resource: 'ziaAuditLog',
			operation: 'getMany',
			...last(24),
			returnAll: true,
			order: 'oldestFirst',
			...parameters,
		},
		options,
	);
const ago = (milliseconds: number) => Math.floor((Date.now() - milliseconds) / 1000) * 1000;
const entry = (time: number, objectName: string): Entry => ({ time, objectName, action: 'UPDATE' });
const posts = () => calls().filter((call) => call === `POST ${REPORT}`).length;
const resources = (items: { json: Row }[]) => items.map(({ json }) => json.Resource);

test('the audit log as items: one a row, times as ISO, in the order wanted', async () => {
	const { items, error, hints } = await getMany();
	expect(error).toBeUndefined();
	expect(items.map(({ json }) => json.Action)).toEqual(['DELETE', 'ACTIVATE', 'UPDATE', 'SIGN_IN']);
	expect(outputs({ items } as never)[0]).toMatchObject({
		item: 0,
		json: {
			Resource: 'Old rule,\nno longer used',
			'Admin ID': 'ops@example.com',
			'Client IP': '198.51.100.4',
			Timestamp: expect.stringMatching(/^20.*:\d\d\.000Z$/),
		},
	});
	expect(hints).toEqual([]);
	expect(calls()).toEqual([
		`GET ${REPORT}`,
		`POST ${REPORT}`,
		`GET ${REPORT}`,
		`GET ${REPORT}/download`,
		`GET ${REPORT}`,
	]);
	expect(tenant().state().pending).toEqual([]);
});

test('the event log: what SCIM did', async () => {
	const filters = { actionResult: 'FAILURE', subcategories: 'SCIM, OTHER' };
	const { items } = await getMany({ resource: 'ziaEventLog', filters });
	expect(items.map(({ json }) => json.Message)).toEqual(['Create user user2@example.org']);
});

test('filters narrow the report; what is left empty is none', async () => {
	const narrow = {
		actionTypes: ['UPDATE'],
		actionInterface: 'API',
		adminName: ' auto',
		traceId: '',
	};
	const { items, error } = await getMany({
		...last(7, 'days'),
		filters: { ...narrow, targetOrgId: 0 },
	});
	expect(error).toBeUndefined();
	expect(resources(items)).toEqual(['Partners']);
});

test("between two times, in the workflow's time zone unless they name one", async () => {
	const at = Date.UTC(2026, 9, 1, 14);
	tenant().setReports({ entries: [entry(at, 'In'), entry(at + MINUTE, 'Out')] });
	// n8n's own default for a workflow: America/New_York, four hours behind UTC in October.
	const range = { timeRange: 'between', from: '2026-10-01T10:00:00', to: '2026-10-01T10:01:00' };
	expect(resources((await getMany(range)).items)).toEqual(['In']);
	const zoned = { ...range, from: '2026-10-01T16:00:00+02:00', to: '2026-10-01T14:01:00Z' };
	expect(resources((await getMany(zoned)).items)).toEqual(['In']);
});

test('what is no time range says so before anything is sent', async () => {
	const range = { timeRange: 'between', from: '2026-10-02T00:00:00', to: '2026-10-01T00:00:00' };
	const { error } = await getMany(range);
	expect(error?.message).toMatch(/cannot be used: From must be a time before To/);
	const unreadable = await getMany({ ...range, from: 'next week' });
	expect(unreadable.error?.message).toMatch(/cannot be used: 'next week' is no date or time/);
	expect(calls()).toEqual([]);
});

test('40 days are two reports, and what is older than six months is told', async () => {
	tenant().setReports({ entries: [entry(ago(MINUTE), 'New'), entry(ago(39 * DAY), 'Old')] });
	const { items } = await getMany(last(40, 'days'));
	expect(resources(items)).toEqual(['Old', 'New']);
	expect(posts()).toBe(2);
	const { hints } = await getMany({ timeRange: 'between', from: '2020-01-01', to: '2020-02-01' });
	expect(hints).toMatchObject([{ message: expect.stringMatching(/for six months: nothing from/) }]);
});

test('a limit ends the pull early: the newest report is enough', async () => {
	tenant().setReports({ entries: [1, 2, 40].map((days) => entry(ago(days * DAY), `${days}`)) });
	const form = { ...last(100, 'days'), returnAll: false, limit: 2, order: 'newestFirst' };
	expect(resources((await getMany(form)).items)).toEqual(['1', '2']);
	expect(posts()).toBe(1);
});

test('more than a report holds comes whole, without a double', async () => {
	const entries = Array.from({ length: 1_500 }, (_, at) => entry(ago((at + 1) * MINUTE), `${at}`));
	tenant().setReports({ entries });
	const { items } = await getMany(last(2, 'days'));
	expect(resources(items)).toEqual(entries.map(({ objectName }) => objectName).reverse());
	expect(posts()).toBe(3);
});

test.each([
	['CR LF, a byte order mark, no preamble', { bom: true, newline: '\r\n', preamble: [] }],
	[
		'German headings, a zone above them',
		{
			headings: 'Zeit;Aktion;Kategorie;Unterkategorie;Resource;Admin;IP;Weg;Spur;Ergebnis'.split(
				';',
			),
			preamble: ['"Berichtsname","Prüfprotokoll"', '"Zeitzone","GMT+02:00"', ''],
			zone: 'UTC+2',
			time: 'yyyy-MM-dd HH:mm:ss',
		},
	],
])('reads odd reports: %s', async (_name, style) => {
	const time = ago(MINUTE);
	tenant().setReports({ style, entries: [entry(time, 'Müller "ß"\r\nGmbH'), entry(time, '名前')] });
	const { items } = await getMany();
	expect(resources(items).sort()).toEqual(['Müller "ß"\r\nGmbH', '名前']);
	const [first] = Object.values(items[0]!.json);
	expect(first).toBe(new Date(time).toISOString());
	expect(Object.keys(items[0]!.json)).toHaveLength(10);
});

test('times as Zscaler writes them, if wanted', async () => {
	const { items } = await getMany({ reportOptions: { rawTimes: true } });
	expect(items[0]?.json.Timestamp).toMatch(/^[A-Z][a-z]+ \d+, 20\d\d \d+:\d\d:\d\d [AP]M P[SD]T$/);
});

test('another report that runs is told with times and what to do, and left alone', async () => {
	tenant().setReports({ foreign: { looks: 100 } });
	const { error } = await getMany({ reportOptions: { maxReportTime: 1 } });
	expect(error?.message).toMatch(/Another audit log report of the tenant is still running/);
	expect(error?.description).toMatch(/waited for from 20.* until 20.* Raise Max Report Time/);
	expect(tenant().reportEvents()).toEqual([]);
});

test('having waited for another report is a hint', async () => {
	const running = { status: 200, body: { status: 'EXECUTING', progressItemsComplete: 3 } };
	tenant().setFaults({ method: 'GET', path: PATH, ...running });
	const { items, hints } = await getMany();
	expect(items).toHaveLength(4);
	expect(hints).toMatchObject([{ message: expect.stringMatching(/^Waited 1 second for another/) }]);
});

test('a report that fails: which item, why, and what to do; the other items go on', async () => {
	tenant().setReports({ failures: 1, errorMessage: 'Out of space', errorCode: 'E42' });
	const items = [{ hours: 24 }, { hours: 1 }];
	const how = { items, onError: 'continueRegularOutput' } as const;
	const result = await getMany({ last: '={{ $json.hours }}' }, how);
	expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual(
		[0, 1, 1, 1].map((item) => ({ item })),
	);
	expect(result.items[0]?.json.error).toBe(
		'Get many ZIA audit log entries: Zscaler could not make the audit log report: Out of space, code E42',
	);
});

test('a session that ends in the middle is renewed, and nothing is asked for twice', async () => {
	tenant().setFaults({ path: `${PATH}/download`, effect: 'expireSessions' });
	const { items, error } = await getMany();
	expect(error).toBeUndefined();
	expect(items).toHaveLength(4);
	expect(tenant().reportEvents()).toEqual(['started', 'downloaded']);
});

test('a refused download tells why, although it comes as a stream', async () => {
	const body = { code: 'SCOPE_LIMITED', message: 'The role does not permit reports.' };
	tenant().setFaults({ path: `${PATH}/download`, status: 403, body });
	const { error } = await getMany();
	expect(error).toMatchObject({
		message:
			'Get many ZIA audit log entries: The role does not permit reports when asked to download the audit log report.',
		httpCode: '403',
	});
});

test('a cancelled execution cancels its report', async () => {
	tenant().setReports({ looks: 1_000 });
	const running = start({ resource: 'ziaAuditLog', operation: 'getMany', ...last(24) });
	while (!tenant().reportEvents().includes('started')) await rest();
	running.cancel();
	await running.catch(() => undefined);
	for (let waits = 0; waits < 100 && tenant().reportEvents().length < 2; waits++) await rest();
	expect(tenant().reportEvents()).toEqual(['started', 'cancelled']);
});

const rest = () => new Promise((resolve) => setTimeout(resolve, 20));
