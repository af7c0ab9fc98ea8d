import { byId, outputs } from '../../../harness/engine/useTenant';
import { HOUR, last, now, useZdx } from './useZdx';

const { calls, tenant, ask, asked } = useZdx();

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
