import {
	type ServerClock,
	deviationOf,
	learnClock,
	serverNow,
} from '../../../zscaler/tenant/clock';

const NOON = Date.parse('2026-05-01T12:00:00Z');
const dated = (date: number) => ({ date: new Date(date).toUTCString() });

describe('the clock', () => {
	it.each([
		['ten minutes behind', 600_000, 600_500],
		['ten minutes ahead', -600_000, -599_500],
		['a second off, which is the noise of a Date header', 1_000, 0],
		['right', 0, 0],
	])('of a machine that is %s', (_how, ahead, deviation) => {
		const clock: ServerClock = new Map();
		learnClock(clock, 'tenant', dated(NOON + ahead), { now: NOON });
		expect(deviationOf(clock, 'tenant')).toBe(deviation);
		expect(serverNow(clock, 'tenant', NOON)).toBe(NOON + deviation);
		expect(serverNow(clock, 'other tenant', NOON)).toBe(NOON);
	});

	it('takes the middle of a call that took long', () => {
		const clock: ServerClock = new Map();
		learnClock(clock, 'tenant', dated(NOON + 5_000), { now: NOON + 10_000, before: NOON });
		expect(deviationOf(clock, 'tenant')).toBe(0);
	});

	it('stays as it is where there is no date', () => {
		const clock: ServerClock = new Map([['tenant', 7_000]]);
		learnClock(clock, 'tenant', {}, { now: NOON });
		learnClock(clock, 'tenant', { date: 'yesterday' }, { now: NOON });
		expect(deviationOf(clock, 'tenant')).toBe(7_000);
	});
});
