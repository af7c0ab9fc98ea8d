import { ZscalerLogs } from '../../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { byId, byName, outputs, type Row, useTenant } from '../../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant({}, new ZscalerLogs());

const HOUR = 3_600;
const now = () => Math.floor(Date.now() / 1000);
const ask = (resource: string, operation: string, more: Row = {}, items: Row[] = [{}]) =>
	run({ resource, operation, ...more }, { items });
const asked = () =>
	tenant()
		.calls()
		.filter(({ path }) => path.startsWith('/zdx'))
		.map(({ query }) => query);
const last = (count: number, unit: string) => ({ timeRange: 'last', last: count, unit });

const alerts = (count: number, endedHoursAgo: (index: number) => number | undefined) =>
	Array.from({ length: count }, (_, index) => {
		const ended = endedHoursAgo(index);
		return {
			id: 7_000 + index,
			rule_name: `Rule ${index}`,
			severity: index % 2 === 0 ? 'critical' : 'low',
			started_on: now() - (ended ?? 1) * HOUR - HOUR,
			ended_on: ended === undefined ? 0 : now() - ended * HOUR,
		};
	});

describe('alerts', () => {
	test('have ISO times, unless they are wanted raw', async () => {
		const started_on = Math.floor(now()) - HOUR;
		tenant().seed('zdx/alerts', [{ id: 1, rule_name: 'Rule', started_on, ended_on: 0 }]);
		const shown = await ask('zdxAlert', 'getMany');
		const iso = new Date(started_on * 1000).toISOString();
		expect(shown.items[0]!.json).toEqual({ id: 1, rule_name: 'Rule', started_on: iso });
		const raw = await ask('zdxAlert', 'getMany', { simplify: false });
		expect(raw.items[0]!.json).toMatchObject({ started_on, ended_on: 0 });
	});

	test('that go on are read page by page to the end', async () => {
		tenant().seed(
			'zdx/alerts',
			alerts(230, () => undefined),
		);
		const { items, error } = await ask('zdxAlert', 'getMany', { returnAll: true });
		expect(error).toBeUndefined();
		expect(items).toHaveLength(230);
		expect(new Set(items.map(({ json }) => json.id)).size).toBe(230);
		expect(asked().map(({ limit }) => limit)).toEqual(['100', '100', '100']);
	});

	test('a Limit reads no more than it needs', async () => {
		tenant().seed(
			'zdx/alerts',
			alerts(230, () => undefined),
		);
		const { items } = await ask('zdxAlert', 'getMany', { limit: 7 });
		expect(items).toHaveLength(7);
		expect(asked().map(({ limit }) => limit)).toEqual(['7']);
	});

	test('that have ended are those of the Time Range', async () => {
		tenant().seed(
			'zdx/alerts',
			alerts(10, (index) => index * 10 + 1),
		);
		const { items } = await ask('zdxAlert', 'getHistory', last(2, 'days'));
		expect(items.map(({ json }) => json.rule_name)).toEqual(
			[0, 1, 2, 3, 4].map((n) => `Rule ${n}`),
		);
		const [{ from, to } = {}] = asked();
		expect(Number(to) - Number(from)).toBe(48 * HOUR - 1);
	});

	test('a Time Range beyond what Zscaler keeps is cut, and a hint says so', async () => {
		const { hints, error } = await ask('zdxAlert', 'getHistory', last(30, 'days'), [{}, {}]);
		expect(error).toBeUndefined();
		expect(hints.map(({ message }) => message)).toEqual([
			expect.stringContaining('the last 14 days at most'),
		]);
		const [{ from } = {}] = asked();
		expect(Number(from)).toBeGreaterThanOrEqual(now() - 14 * 24 * HOUR - 5);
	});

	test('a Time Range that lies before it is an error that says what there is', async () => {
		const { error } = await ask('zdxAlert', 'getHistory', {
			...{ timeRange: 'between', from: '2020-01-01', to: '2020-02-01' },
		});
		expect(error?.message).toContain('the last 14 days');
		expect(calls()).toEqual([]);
	});

	test('Between is read in the timezone of the workflow, and must be a time before the other', async () => {
		const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
		const from = `${yesterday}T00:00:00`;
		await ask('zdxAlert', 'getHistory', {
			timeRange: 'between',
			from,
			to: `${yesterday}T06:00:00`,
		});
		const [{ from: asks, to } = {}] = asked();
		// n8n's default timezone; the end itself belongs to the answer.
		expect(Number(to) - Number(asks)).toBe(6 * HOUR - 1);
		const wrong = await ask('zdxAlert', 'getHistory', {
			timeRange: 'between',
			from,
			to: '2020-01-01',
		});
		expect(wrong.error?.message).toContain('From must be a time before To');
		expect(wrong.error?.description).toContain('2026-01-31');
	});

	test('keep ids of more digits than a JavaScript number holds', async () => {
		const id = '7473160764821179371';
		tenant().seed('zdx/alerts', [{ id, rule_name: 'Rule', started_on: now() - HOUR }]);
		const { items } = await ask('zdxAlert', 'getMany');
		expect(items[0]!.json.id).toBe(id);
		const one = await ask('zdxAlert', 'get', { object: byId(String(items[0]!.json.id)) });
		expect(one.items[0]!.json).toMatchObject({ id, rule_name: 'Rule' });
		expect(tenant().calls().at(-1)?.path).toBe(`/zdx/v1/alerts/${id}`);
	});

	test('one is read by its id, the devices that it is about without times', async () => {
		tenant().seed(
			'zdx/alerts',
			alerts(9, () => 50),
		);
		tenant().seed(
			'zdx/affectedDevices',
			Array.from({ length: 3 }, (_, id) => ({ id, name: `PC ${id}`, alertId: 7_003 })),
		);
		// As many as make a list cheaper elsewhere: ended alerts stand in none.
		const ids = [7_001, 7_003, 7_002, 7_004, 7_000];
		const found = await ask(
			'zdxAlert',
			'get',
			{ object: byId('={{ $json.id }}') },
			ids.map((id) => ({ id })),
		);
		expect(found.error).toBeUndefined();
		expect(outputs(found).map(({ json, item }) => [json.id, item])).toEqual(
			ids.map((id, item) => [id, item]),
		);
		const { items } = await ask('zdxAlert', 'getDevices', { object: byId(7_003) });
		expect(items.map(({ json }) => json.name)).toEqual(['PC 0', 'PC 1', 'PC 2']);
		expect(asked().at(-1)).toEqual({ limit: '50' });
	});
});

describe('reports', () => {
	test('of more than two hours are asked for in windows that touch and do not overlap', async () => {
		tenant().seed('zdx/apps', [{ id: 5, name: 'Mail' }]);
		const { items, error } = await ask('zdxApplication', 'getScore', {
			object: byId(5),
			...last(5, 'hours'),
		});
		expect(error).toBeUndefined();
		const windows = asked().map(({ from, to }) => [Number(from), Number(to)] as const);
		expect(windows).toHaveLength(3);
		for (const [at, [from]] of windows.slice(0, -1).entries()) {
			expect(windows[at + 1]?.[1]).toBe(from - 1);
		}
		expect(items).toHaveLength(1);
		const points = items[0]!.json.datapoints as { timestamp: number }[];
		const times = points.map(({ timestamp }) => timestamp);
		expect(times).toEqual([...new Set(times)].sort((left, right) => left - right));
		expect(times.length).toBeGreaterThanOrEqual(19);
	});

	test('measurements within measurements grow together as well', async () => {
		const { items } = await ask('zdxDevice', 'getHealth', {
			object: byId(5),
			...last(4, 'hours'),
			returnAll: true,
		});
		expect(items).toHaveLength(1);
		const [{ metrics }] = items[0]!.json.instances as [{ metrics: { datapoints: unknown[] }[] }];
		expect(metrics).toHaveLength(1);
		expect(metrics[0]!.datapoints.length).toBeGreaterThanOrEqual(15);
	});

	test('a device that several windows have comes out once, and a Limit ends the asking', async () => {
		const seen = Array.from({ length: 12 }, (_, id) => ({
			...{ id, name: `PC ${id}` },
			...(id < 10 ? {} : { last_seen: now() - 5 * HOUR }),
		}));
		tenant().seed('zdx/devices', seen);
		const all = await ask('zdxDevice', 'getMany', { ...last(6, 'hours'), returnAll: true });
		expect(all.items.map(({ json }) => json.id)).toEqual(seen.map(({ id }) => id));
		expect(calls()).toHaveLength(3);
		const some = await ask('zdxDevice', 'getMany', { ...last(6, 'hours'), limit: 8 });
		expect(some.items).toHaveLength(8);
		expect(calls()).toHaveLength(1);
	});

	test('the one object of a report stands once for each window, and says for which', async () => {
		tenant().seed('zdx/apps', [{ id: 5, name: 'Mail', score: 77 }]);
		const { items } = await ask('zdxApplication', 'get', {
			object: byId(5),
			simplify: false,
			...last(4, 'hours'),
		});
		expect(items.map(({ json }) => json)).toEqual(
			[0, 1].map(() => ({
				...{ id: 5, name: 'Mail', score: 77 },
				...{ from: expect.stringMatching(/Z$/), to: expect.stringMatching(/Z$/) },
			})),
		);
		expect(items[1]!.json.to).toBe(items[0]!.json.from);
	});

	test('Continue On Fail keeps an error to its item', async () => {
		tenant().seed('zdx/apps', [{ id: 5, name: 'Mail' }]);
		const { items } = await run(
			{ resource: 'zdxApplication', operation: 'get', object: byName('={{ $json.name }}') },
			{ items: [{ name: 'None' }, { name: 'Mail' }], onError: 'continueRegularOutput' },
		);
		expect(items.map(({ json }) => [json.error ?? json.name])).toEqual([
			[expect.stringContaining("named 'None'")],
			['Mail'],
		]);
	});
});

test('a deep trace is started on a device by its name, listed and deleted', async () => {
	tenant().seed('zdx/devices', [{ id: 31, name: 'PC 1' }]);
	tenant().seed('zdx/apps', [{ id: 5, name: 'Mail' }]);
	const on = { parentDeviceId: byName('PC 1') };
	const value = { session_name: 'Slow mail', app_id: 'Mail', session_length_minutes: 5 };
	const started = await ask('zdxDeepTrace', 'create', {
		...on,
		values: { mappingMode: 'defineBelow', value, matchingColumns: [], schema: [] },
	});
	expect(started.error).toBeUndefined();
	expect(started.items[0]!.json).toMatchObject({ outcome: 'created', trace_id: '3000001' });
	expect(objects('zdx/deeptraces')).toMatchObject([
		{ deviceId: '31', trace_details: { session_name: 'Slow mail', app_id: 5 } },
	]);
	const listed = await ask('zdxDeepTrace', 'getMany', on);
	expect(listed.items.map(({ json }) => [json.trace_id, json.status])).toEqual([
		['3000001', 'not_started'],
	]);
	const gone = await ask('zdxDeepTrace', 'delete', { ...on, object: byId('3000001') });
	expect(gone.items[0]!.json).toEqual({ outcome: 'deleted', trace_id: '3000001' });
	expect(objects('zdx/deeptraces')).toEqual([]);
});

test('where a software is installed is a list of pages as well', async () => {
	const installed = Array.from({ length: 120 }, (_, id) => ({ id, software_key: 'chrome' }));
	tenant().seed('zdx/installations', installed);
	const more = { object: byId('chrome'), returnAll: true };
	const { items, error } = await ask('zdxSoftware', 'get', more);
	expect(error).toBeUndefined();
	expect(items).toHaveLength(120);
	expect(calls()).toHaveLength(2);
});
