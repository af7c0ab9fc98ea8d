import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { domains } from '../../../zscaler/insights/reports';
import { mark } from '../../zscaler/client/tenants';
import { type Row, type RunOptions, outputs, useTenant } from '../../harness/engine/useTenant';

const { run, calls, tenant } = useTenant({}, new ZscalerLogs());
const ask = (operation: string, parameters: Row = {}, options?: RunOptions) =>
	run({ resource: 'insights', operation, ...parameters }, options);
const GRAPHQL = '/zins/graphql';
const reports = domains.flatMap((domain) =>
	domain.reports.flatMap((report) =>
		(report.groupBy?.choices ?? [['', '']]).map(
			([, group]) => [domain.id, report.id, group] as const,
		),
	),
);

describe('ready queries', () => {
	test.each(reports)('%s: %s %s', async (operation, report, group) => {
		const { items, error } = await ask(operation, {
			report,
			...(group === '' ? {} : { groupBy: group }),
		});
		expect(error).toBeUndefined();
		expect(items.length).toBeGreaterThan(0);
		expect(items[0]?.pairedItem).toEqual({ item: 0 });
		for (const { json } of items) {
			expect(Object.keys(json).length).toBeGreaterThan(1);
			const values = Object.values(json).filter((value) => !Array.isArray(value));
			expect(values.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
		}
		expect(calls()).toEqual([`POST ${GRAPHQL}`]);
	});

	test('each entry is a flat item with unit and time range', async () => {
		const { items } = await ask('getWebTraffic', { report: 'protocol', trafficUnit: 'BYTES' });
		const [{ json } = { json: {} }] = outputs({ items } as never);
		expect(json).toEqual({
			name: expect.any(String),
			total: expect.any(Number),
			obfuscated: false,
			unit: 'BYTES',
			from: expect.stringMatching(/T\d\d:00:00.000Z$/),
			to: expect.stringMatching(/T\d\d:00:00.000Z$/),
		});
		const { from, to } = json as { from: string; to: string };
		expect(Date.parse(to) - Date.parse(from)).toBe(7 * 86_400_000);
	});

	test('two groupings make an item of each pair', async () => {
		const { items } = await ask('getCyberSecurity', {
			report: 'incidents',
			groupBy: ['THREAT_CATEGORY_ID', 'APP_ID'],
		});
		expect(items).toHaveLength(4 * 4);
		expect(items[0]?.json).toMatchObject({ group: 'Malware', name: 'Box' });
		const three = await ask('getCyberSecurity', { groupBy: ['APP_ID', 'TIME', 'USER_ID'] });
		expect(three.error?.description).toMatch(/Choose one or two/);
	});

	test('a trend comes with times', async () => {
		const { items } = await ask('getWebTraffic', {
			report: 'location',
			trend: 'DAY',
			period: 'last14',
		});
		const { trend, from } = items[0]?.json as { trend: Row[]; from: string };
		expect(trend).toHaveLength(14);
		expect(trend[0]).toEqual({ time: from, value: expect.any(Number) });
	});

	test('filters and order are asked for', async () => {
		const { items } = await ask('getFirewall', {
			report: 'location',
			filters: { nameIs: 'Lima, Osaka,Austin', nameIsNot: 'Austin' },
			sort: { field: 'name', ascending: true },
		});
		expect(items.map(({ json }) => json.name)).toEqual(['Lima', 'Osaka']);
		const top = await ask('getShadowIt', {
			report: 'apps',
			filters: { sanctioned_stateIs: 'SANCTIONED' },
			sort: { field: 'data_consumed' },
			limit: 3,
		});
		const consumed = top.items.map(({ json }) => json.data_consumed as number);
		expect(consumed).toEqual([...consumed].sort((one, other) => other - one));
		expect(top.items.map(({ json }) => json.sanctioned_state)).toEqual(Array(3).fill('SANCTIONED'));
		const blocked = await ask('getWebTraffic', { report: 'total', filters: { action: 'BLOCK' } });
		const all = await ask('getWebTraffic', { report: 'total' });
		expect(blocked.items[0]?.json.total).not.toBe(all.items[0]?.json.total);
	});

	test('Limit asks for no more; Return All asks again with a larger number while it is full', async () => {
		const few = await ask('getShadowIt', { report: 'apps', limit: 7 });
		expect(few.items).toHaveLength(7);
		expect(calls()).toHaveLength(1);
		const all = await ask('getShadowIt', { report: 'apps', returnAll: true });
		expect(all.items).toHaveLength(1200);
		expect(new Set(all.items.map(({ json }) => json.application)).size).toBe(1200);
		expect(calls()).toHaveLength(2);
		expect(all.hints).toEqual([]);
		const summary = await ask('getShadowIt', { report: 'kinds', limit: 2 });
		expect(summary.items).toHaveLength(2);
	});

	test('says so where Insights hands out no more than a number of its own', async () => {
		const entries = Array.from({ length: 1000 }, (_, n) => ({ name: String(n), total: n }));
		tenant().setFaults({
			path: GRAPHQL,
			times: null,
			status: 200,
			headers: mark,
			body: { data: { SAAS_SECURITY: { casb_app: { obfuscated: true, entries } } } },
		});
		const { items, hints } = await ask('getSaasSecurity', { returnAll: true });
		expect(items).toHaveLength(1000);
		expect(items[0]?.json.obfuscated).toBe(true);
		expect(hints[0]?.message).toMatch(/handed out 1,000 results and no more/);
	});
});

test('an answer without entries, as recorded, is no error: a hint says what it can mean', async () => {
	const body = { data: { CYBER_SECURITY: { incidents: { obfuscated: false, entries: [] } } } };
	tenant().setFaults({ path: GRAPHQL, status: 200, headers: mark, body });
	const { items, error, hints } = await ask('getCyberSecurity', { returnAll: true });
	expect({ items, error }).toEqual({ items: [], error: undefined });
	expect(hints.map(({ message }) => message)).toEqual([
		expect.stringMatching(/^Cyber Security, Incidents: Insights answered without entries/),
	]);
	expect(calls()).toHaveLength(1);
});

describe('time range', () => {
	const between = (from: string, to: string, more: Row = {}) =>
		ask('getFirewall', { period: 'between', from, to, ...more });

	test('takes 7 days, in the zone of the workflow', async () => {
		const { items } = await between('2026-10-02T00:00:00Z', '2026-10-09T00:00:00Z');
		expect(items[0]?.json).toMatchObject({
			from: '2026-10-02T00:00:00.000Z',
			to: '2026-10-09T00:00:00.000Z',
		});
	});

	test('refuses another length before anything is sent, and says what fits', async () => {
		const { error } = await between('2026-10-02T00:00:00Z', '2026-10-07T00:00:00Z');
		expect(error?.message).toMatch(/5 days long.*exactly 7 or 14 days/);
		expect(error?.description).toContain('2026-10-09T00:00:00.000Z (7 days)');
		expect(calls()).toEqual([]);
	});

	test('Any Length leaves it to Zscaler, whose refusal is told in words', async () => {
		const { error } = await between('2026-10-02T00:00:00Z', '2026-10-07T00:00:00Z', {
			anyLength: true,
		});
		expect(error?.message).toMatch(
			/^Get Firewall insights: .* when asked to get the report 'By Action' of Firewall$/,
		);
		expect(error?.description).toMatch(/exactly 7 or 14 days/);
		expect(calls()).toHaveLength(1);
	});

	test('refuses an end that has no data yet', async () => {
		const now = Date.now();
		const iso = (time: number) => new Date(time).toISOString();
		const { error } = await between(iso(now - 7 * 86_400_000), iso(now));
		expect(error?.message).toMatch(/To is too late/);
		expect(error?.description).toMatch(/The latest To for now is /);
	});
});

describe('errors', () => {
	const path = ['IOT', 'device_stats'];
	const forbidden = {
		errors: [
			{
				message: 'Data fetching Failed: Forbidden to use API',
				locations: [{ line: 4, column: 21 }],
				path,
				extensions: { code: 'FORBIDDEN', http_status: 403, classification: 'INTERNAL_ERROR' },
			},
		],
		data: { IOT: { device_stats: null } },
	};
	const wrong = {
		errors: [
			{ message: 'Something went wrong', path, extensions: { classification: 'INTERNAL_ERROR' } },
		],
		data: { IOT: { device_stats: null } },
	};

	test.each([
		['no right', forbidden, /Forbidden to use API/, /Insights Reader/],
		[
			'no data or no subscription',
			wrong,
			/Something went wrong when asked to get the report .* of IoT/,
			/no data.*subscription/,
		],
	])('%s', async (_what, body, message, advice) => {
		tenant().setFaults({ path: GRAPHQL, status: 200, headers: mark, body });
		const { error } = await ask('getIot');
		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(advice);
	});

	test('one item that fails leaves the others where the node continues', async () => {
		tenant().setFaults({ path: GRAPHQL, nth: 2, status: 200, body: wrong });
		const { items } = await ask(
			'getIot',
			{ report: 'totals' },
			{ items: [{}, {}, {}], onError: 'continueRegularOutput' },
		);
		expect(items.map(({ json }) => 'error' in json)).toEqual([false, true, false]);
		expect(items.map(({ pairedItem }) => (pairedItem as { item: number }).item)).toEqual([0, 1, 2]);
	});

	test('a legacy sign-in is told before anything is sent', async () => {
		const form = { authentication: 'zdx', zdxCloud: 'zdxcloud', keyId: 'a', keySecret: 'bbbb' };
		const { error } = await ask('getIot', {}, { form });
		expect(error?.message).toMatch(/opens Digital Experience only, not Insights/);
	});
});
