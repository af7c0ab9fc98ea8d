import fc from 'fast-check';

import {
	openWindow,
	stampSlot,
	fillSlot,
	whenOpen,
} from '../../../../zscaler/client/limits/window';

const limits = fc.record({
	count: fc.integer({ min: 1, max: 40 }),
	ms: fc.constantFrom(100, 1_000, 10_000, 60_000),
});
const arrivals = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 120 });

/** Sends every arrival as soon as the window opens; answers when each was sent, and arrived. */
function send(count: number, ms: number, gaps: readonly number[]) {
	const window = openWindow(count, ms);
	let arrived = 0;
	let now = 0;
	return gaps.map((gap) => {
		arrived += gap;
		now = Math.max(now, arrived);
		now = whenOpen(window, now);
		fillSlot(window, now);
		return { arrived, sent: now };
	});
}

/** Calls among `times` that a server counts at `at`. */
const inWindow = (times: readonly number[], at: number, ms: number) =>
	times.filter((time) => time > at - ms && time <= at).length;

test('no window ever holds more calls than it may', () => {
	fc.assert(
		fc.property(limits, arrivals, ({ count, ms }, gaps) => {
			const times = send(count, ms, gaps).map(({ sent }) => sent);
			for (const at of times) expect(inWindow(times, at, ms)).toBeLessThanOrEqual(count);
		}),
	);
});

test('nobody waits while there is room, but for a hundredth of the window', () => {
	fc.assert(
		fc.property(limits, arrivals, ({ count, ms }, gaps) => {
			const calls = send(count, ms, gaps);
			calls.forEach(({ arrived, sent }, index) => {
				const before = calls.slice(0, index).map((call) => call.sent);
				const previous = before.at(-1) ?? 0;
				const blocking = before.at(-count);
				const earliest = Math.max(arrived, previous, blocking === undefined ? 0 : blocking + ms);
				expect(sent).toBeGreaterThanOrEqual(earliest);
				expect(sent - earliest).toBeLessThanOrEqual(ms / 100);
			});
		}),
	);
});

test('tells those who wait when their turn comes, as it comes to pass', () => {
	fc.assert(
		fc.property(limits, arrivals, fc.nat(60), ({ count, ms }, gaps, ahead) => {
			const window = openWindow(count, ms);
			let now = 0;
			for (const gap of gaps) {
				now = whenOpen(window, now + gap);
				fillSlot(window, now);
			}
			const foreseen = whenOpen(window, now, ahead);
			let slot = now;
			for (let place = 0; place <= ahead; place++) {
				slot = whenOpen(window, slot);
				fillSlot(window, slot);
			}
			const rounds = Math.floor(ahead / count) + 1;
			expect(slot).toBeGreaterThanOrEqual(foreseen);
			expect(slot - foreseen).toBeLessThanOrEqual((rounds * ms) / 100);
		}),
	);
});

test('stays small however many calls it counts', () => {
	const window = openWindow(5_000, 60_000);
	for (let now = 0; now < 600_000; now += 12) fillSlot(window, whenOpen(window, now));
	expect(window.marks.length).toBeLessThanOrEqual(102);
});

test('a call counts from its answer on, within what a request travels', () => {
	const window = openWindow(1, 1_000);
	fillSlot(window, 0);
	stampSlot(window, 0, 80);
	expect(whenOpen(window, 500)).toBe(1_080);
	stampSlot(window, 0, 30_000);
	expect(whenOpen(window, 500)).toBe(1_250);
});
