import fc from 'fast-check';

import { fitRange } from '../../../../zscaler/time/ranges/fitRange';
import { readRange } from '../../../../zscaler/time/ranges/readRange';
import { stepOf, type RangeLimits } from '../../../../zscaler/time/ranges/rangeLimits';
import { alertTimes, reportTimes } from '../../../../zscaler/catalogue/zdx/shared';
import { incidentTimes } from '../../../../zscaler/catalogue/zwa/times';
import { zcellAuditTimes as cellularAudit } from '../../../../zscaler/catalogue/zcell/times';
import { insightTimes } from '../../../../zscaler/insights/readInsightsRange';
import { auditTimes } from '../../../../zscaler/reports/auditTimes';
import { isFull, splitRange } from '../../../../zscaler/time/ranges/splitRange';
import { writeBounds } from '../../../../zscaler/time/ranges/writeBounds';
import { DAY_MS, HOUR_MS } from '../../../../zscaler/contract/durations';

const NOW = Date.parse('2026-11-24T12:00:00.500Z');
const anySource = fc.constantFrom<RangeLimits>(
	auditTimes,
	alertTimes,
	reportTimes,
	incidentTimes,
	cellularAudit,
	insightTimes,
	{ unit: 'seconds', longest: DAY_MS, retention: 14 * DAY_MS, endIncluded: true },
	{ unit: 'milliseconds', longest: 7 * DAY_MS, endIncluded: true },
);
const order = fc.constantFrom('newestFirst' as const, 'oldestFirst' as const);
const range = fc
	.tuple(fc.integer({ min: 1, max: 400 * DAY_MS }), fc.integer({ min: 0, max: 30 * DAY_MS }))
	.map(([length, ago]) => ({ from: NOW - ago - length, to: NOW - ago }));

test('windows tile what can be asked for: each touches the next, in order, within the limits', () => {
	fc.assert(
		fc.property(anySource, order, range, (source, direction, wanted) => {
			const { range: fitted } = fitRange(wanted, source, NOW);
			if (fitted === undefined) return;
			const windows = [...splitRange(fitted, source, direction)];
			const ordered = direction === 'oldestFirst' ? windows : windows.toReversed();
			expect(ordered[0]?.from).toBe(fitted.from);
			expect(ordered.at(-1)?.to).toBe(fitted.to);
			ordered.forEach((window, index) => {
				if (index > 0) expect(window.from).toBe(ordered[index - 1]?.to);
				const length = window.to - window.from;
				expect(length).toBeGreaterThan(0);
				expect(length).toBeLessThanOrEqual(source.longest ?? Infinity);
				if (source.lengths) expect(source.lengths).toContain(length);
				expect(window.from % stepOf(source)).toBe(0);
			});
		}),
	);
});

test('nothing wanted is left out but what the source says it has not', () => {
	fc.assert(
		fc.property(anySource, range, (source, wanted) => {
			const { range: fitted, changes } = fitRange(wanted, source, NOW);
			if (!changes.includes('beyondRetention') && fitted) {
				expect(fitted.from).toBeLessThanOrEqual(wanted.from);
			}
			if (!changes.includes('notThereYet') && fitted) {
				expect(fitted.to).toBeGreaterThanOrEqual(wanted.to);
			}
			if (!fitted) expect(changes.length).toBeGreaterThan(0);
		}),
	);
});

test('the bounds of two neighbours share no instant that the source can tell apart', () => {
	const wanted = { from: NOW - 5 * HOUR_MS, to: NOW };
	const { range: fitted } = fitRange(wanted, reportTimes, NOW);
	const [first, second] = [...splitRange(fitted ?? wanted, reportTimes, 'oldestFirst')];
	const { end } = writeBounds(first ?? wanted, reportTimes);
	const { start } = writeBounds(second ?? wanted, reportTimes);
	expect(start).toBe(Number(end) + 1);
});

test.each([
	[{ last: 90, unit: 'days' as const }, auditTimes, 3],
	[{ last: 14, unit: 'days' as const }, reportTimes, 168],
	[{ last: 30, unit: 'days' as const }, insightTimes, 2],
	[{ last: 9, unit: 'days' as const }, insightTimes, 1],
])('%j', (wanted, source, count) => {
	const asked = readRange(wanted, NOW - (NOW % 1000)) ?? { from: 0, to: 0 };
	const { range: fitted } = fitRange(asked, source, NOW - (NOW % 1000));
	expect([...splitRange(fitted ?? asked, source, 'newestFirst')]).toHaveLength(count);
});

test('says what it changed', () => {
	const year = { from: NOW - 365 * DAY_MS, to: NOW };
	expect(fitRange(year, auditTimes, NOW).changes).toEqual(['beyondRetention']);
	const day = { from: NOW - DAY_MS, to: NOW };
	expect(fitRange(day, insightTimes, NOW)).toEqual({ changes: ['notThereYet'] });
	const week = { from: NOW - 5 * DAY_MS, to: NOW - 3 * DAY_MS };
	expect(fitRange(week, insightTimes, NOW)).toMatchObject({ changes: ['widened'] });
});

test('reads what a form asks for', () => {
	expect(readRange({ last: 2, unit: 'hours' }, NOW)).toEqual({ from: NOW - 2 * HOUR_MS, to: NOW });
	expect(
		readRange({ from: '2026-11-01', to: '2026-11-02T00:00:00Z' }, NOW, 'Europe/Berlin'),
	).toEqual({
		from: Date.parse('2026-10-31T23:00:00Z'),
		to: Date.parse('2026-11-02T00:00:00Z'),
	});
	expect(readRange({ from: 'yesterday' }, NOW)).toBeUndefined();
	expect(readRange({ from: NOW, to: NOW - 1 }, NOW)).toBeUndefined();
	expect(readRange({ last: 0, unit: 'days' }, NOW)).toBeUndefined();
});

test('an answer is full with as many rows as the source hands out', () => {
	expect(isFull(999, auditTimes)).toBe(false);
	expect(isFull(1000, auditTimes)).toBe(true);
	expect(isFull(1e6, incidentTimes)).toBe(false);
});

test('bounds are written in the unit of the source', () => {
	const window = { from: 1_700_000_000_000, to: 1_700_000_060_000 };
	expect(writeBounds(window, auditTimes)).toEqual({
		start: 1_700_000_000_000,
		end: 1_700_000_059_999,
	});
	expect(writeBounds(window, alertTimes)).toEqual({
		start: 1_700_000_000,
		end: 1_700_000_059,
	});
	expect(writeBounds(window, incidentTimes).end).toBe('2023-11-14T22:14:19.999Z');
});
