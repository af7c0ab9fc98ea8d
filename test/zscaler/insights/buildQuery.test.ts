import fc from 'fast-check';

import { parseQuery } from '../../../simulator/insights/parseQuery';
import { buildQuery } from '../../../zscaler/insights/buildQuery';
import { findLists, listAt } from '../../../zscaler/insights/findLists';
import { readAnswer } from '../../../zscaler/insights/readAnswer';
import { readTrend } from '../../../zscaler/insights/readTrend';
import { domains } from '../../../zscaler/insights/reports';
import { shadowIt } from '../../../zscaler/insights/reports/shadowIt';
import { webTraffic } from '../../../zscaler/insights/reports/webTraffic';

const pairs = domains.flatMap((domain) => domain.reports.map((report) => ({ domain, report })));
const names = fc.array(fc.string(), { maxLength: 3 });
const request = fc.record(
	{
		values: fc.record(
			{
				start_time: fc.integer(),
				end_time: fc.integer(),
				traffic_unit: fc.constantFrom('BYTES', 'TRANSACTIONS'),
				include_trend: fc.boolean(),
				nonsense: fc.string(),
			},
			{ requiredKeys: [] },
		),
		filters: fc.dictionary(
			fc.constantFrom('name', 'application', 'category', 'other'),
			fc.record({ in: names, nin: names }),
		),
		sort: fc.record({ field: fc.constant('name'), order: fc.constantFrom('ASC', 'DESC') }),
		limit: fc.integer({ min: 1, max: 1000 }),
	},
	{ requiredKeys: [] },
);

const wished = fc.constantFrom(...pairs).chain(({ domain, report }) => {
	const choices = report.groupBy?.choices.map(([, value]) => value) ?? [];
	const groups = fc.subarray(choices, {
		minLength: Math.min(1, choices.length),
		maxLength: Math.min(2, choices.length),
	});
	return fc.record({
		domain: fc.constant(domain),
		report: fc.constant(report),
		groups,
		wish: request,
	});
});

test('whatever is wished for: a query that parses, and values for declared variables alone', () => {
	fc.assert(
		fc.property(wished, ({ domain, report, groups, wish: wanted }) => {
			const { query, variables, operationName } = buildQuery(domain, report, { ...wanted, groups });
			const [operation, ...others] = parseQuery(query);
			expect(others).toEqual([]);
			expect(operation?.name).toBe(operationName);
			for (const [name, value] of Object.entries(variables)) {
				expect(operation?.variables).toHaveProperty(name);
				expect(value).not.toBeUndefined();
			}
			// What the user writes never becomes part of the query.
			expect(query).toBe(buildQuery(domain, report, { groups, limit: 1 }).query);
		}),
	);
});

test('a group that the report has not is refused, whatever an expression makes of Group By', () => {
	const grouped = pairs.filter(({ report }) => report.groupBy !== undefined);
	expect(grouped.length).toBeGreaterThan(3);
	const anything = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.jsonValue(),
		fc.constant('__proto__'),
	);
	fc.assert(
		fc.property(fc.constantFrom(...grouped), anything, ({ domain, report }, group) => {
			const groups = [group as string];
			fc.pre(!report.groupBy?.choices.some(([, value]) => value === group));
			expect(() => buildQuery(domain, report, { groups })).toThrow(/^Group By: there is no '/);
		}),
	);
	const [one] = grouped;
	const raw = 'app { obfuscated } } } mutation Evil { x';
	expect(() => buildQuery(one!.domain, one!.report, { groups: [raw] })).toThrow('there is no');
});

test('an answer without data is no report without rows', () => {
	for (const { domain, report } of pairs) {
		for (const body of [undefined, '', {}, { data: null }, { data: { [domain.root]: null } }]) {
			expect(() => readAnswer(domain, report, { groups: ['x'] }, body)).toThrow(
				/In place of the report .* came an answer without it/,
			);
		}
	}
});

test('entries that are no objects are left out; times are written out', () => {
	const [apps] = shadowIt.reports;
	const body = {
		data: {
			SHADOW_IT: { apps: { entries: [null, { application: 'a', last_access_time: 1.7e12 }] } },
		},
	};
	expect(readAnswer(shadowIt, apps!, {}, body).rows).toEqual([
		{ application: 'a', last_access_time: '2023-11-14T22:13:20.000Z' },
	]);
});

test('full: as many entries as were asked for, within an entry too', () => {
	const [location] = webTraffic.reports;
	const totals = Object.fromEntries(location!.totals.map((name) => [name, 1]));
	const entries = [{ name: 'a', entries: [{}] }];
	const body = { data: { WEB_TRAFFIC: { location: { ...totals, entries } } } };
	expect(readAnswer(webTraffic, location!, { limit: 1 }, body).full).toBe(true);
	expect(readAnswer(webTraffic, location!, { limit: 2 }, body).full).toBe(false);
});

test('a trend, as one series or several, with a step that is known or not', () => {
	const trend = { trend_start_time: 1.7e12, trend_interval: 'HOUR', trend_values: [1, 2] };
	expect(readTrend(trend)).toEqual([
		{ time: '2023-11-14T22:13:20.000Z', value: 1 },
		{ time: '2023-11-14T23:13:20.000Z', value: 2 },
	]);
	expect(readTrend([trend, { ...trend, trend_interval: 'WEEK' }])?.at(-1)).toEqual({
		time: null,
		value: 2,
	});
	expect(readTrend(null)).toBeUndefined();
});

test('lists in an answer, wherever they are', () => {
	const data = { A: { b: { entries: [{ n: 1 }, null] } }, C: null, D: [{ n: 2 }] };
	expect(findLists(data)).toEqual([
		{ path: 'A.b.entries', objects: [{ n: 1 }] },
		{ path: 'D', objects: [{ n: 2 }] },
	]);
	expect(listAt(data, ' $.data.D')).toEqual([{ n: 2 }]);
	expect(() => listAt({ a: 1 }, 'x')).toThrow("There is no list at 'x' in the answer");
});
