import { byId, byName } from '../../../harness/engine/useTenant';
import { HOUR, last, now, useZdx } from './useZdx';

const { run, calls, objects, tenant, ask, asked } = useZdx();

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
