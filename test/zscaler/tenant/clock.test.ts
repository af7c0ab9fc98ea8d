import {
	type ServerClock,
	deviationOf,
	learnClock,
	serverNow,
} from '../../../zscaler/tenant/clock';

const noon = Date.parse('2026-05-01T12:00:00Z');
const dated = (date: number) => ({ date: new Date(date).toUTCString() });

describe('the clock', () => {
	it.each([
		['ten minutes behind', 600_000, 600_500],
		['ten minutes ahead', -600_000, -599_500],
		['a second off, which is the noise of a Date header', 1_000, 0],
		['right', 0, 0],
	])('of a machine that is %s', (_how, ahead, deviation) => {
		const clock: ServerClock = new Map();
		learnClock(clock, 'tenant', dated(noon + ahead), { now: noon });
		expect(deviationOf(clock, 'tenant')).toBe(deviation);
		expect(serverNow(clock, 'tenant', noon)).toBe(noon + deviation);
		expect(serverNow(clock, 'other tenant', noon)).toBe(noon);
	});

	it('takes the middle of a call that took long', () => {
		const clock: ServerClock = new Map();
		learnClock(clock, 'tenant', dated(noon + 5_000), { now: noon + 10_000, before: noon });
		expect(deviationOf(clock, 'tenant')).toBe(0);
	});

	it('stays as it is where there is no date', () => {
		const clock: ServerClock = new Map([['tenant', 7_000]]);
		learnClock(clock, 'tenant', {}, { now: noon });
		learnClock(clock, 'tenant', { date: 'yesterday' }, { now: noon });
		expect(deviationOf(clock, 'tenant')).toBe(7_000);
	});
});
