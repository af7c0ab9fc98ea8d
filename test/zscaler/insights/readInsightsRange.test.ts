import fc from 'fast-check';

import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { readInsightsRange } from '../../../zscaler/insights/readInsightsRange';
import { DAY_MS, HOUR_MS } from '../../../zscaler/contract/durations';

const NOW = Date.parse('2026-11-24T12:34:56Z');
const between = (from: string, to: string, zone?: string) =>
	readInsightsRange({ from, to }, NOW, zone);
function failure(from: string, to: string) {
	try {
		between(from, to);
	} catch (error) {
		if (error instanceof ZscalerError) return `${error.message}. ${error.facts.advice}`;
	}
	return undefined;
}

test('the last days are whole, on the hour, and over for two days', () => {
	fc.assert(
		fc.property(fc.constantFrom(7, 14), fc.integer({ min: 0, max: 1e12 }), (lastDays, later) => {
			const { from, to } = readInsightsRange({ lastDays }, NOW + later);
			expect(to - from).toBe(lastDays * DAY_MS);
			expect(to % HOUR_MS).toBe(0);
			const age = NOW + later - to;
			expect(age).toBeGreaterThanOrEqual(2 * DAY_MS);
			expect(age).toBeLessThan(2 * DAY_MS + HOUR_MS);
		}),
	);
});

test('seven days are seven days where clocks are changed in between', () => {
	const { from, to } = between('2026-10-20T00:00:00', '2026-10-27T00:00:00', 'Europe/Berlin');
	expect(to).toBe(Date.parse('2026-10-26T23:00:00Z'));
	expect(to - from).toBe(7 * DAY_MS);
});

test.each([
	['2026-10-01', '2026-10-02', /1 day long.*2026-10-08T00:00:00.000Z \(7 days\) or 2026-10-15T/],
	['2026-10-01', '2026-10-12', /11 days long/],
	['2026-11-17T12:00:00Z', '2026-11-24T12:00:00Z', /latest To for now is 2026-11-23T12:34:56/],
	['2026-10-08', '2026-10-01', /To is not after From/],
	['', '', /no times/],
])('%s to %s', (from, to, told) => {
	expect(failure(from, to)).toMatch(told);
});

test('any length, if that is wanted', () => {
	const { from, to } = readInsightsRange(
		{ from: '2026-10-01', to: '2026-10-02', anyLength: true },
		NOW,
	);
	expect(to - from).toBe(DAY_MS);
});
