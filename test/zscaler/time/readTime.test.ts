import fc from 'fast-check';
import { DateTime } from 'luxon';

import { laterReading } from '../../../zscaler/time/laterReading';
import { readTime, toIso } from '../../../zscaler/time/readTime';
import { someRuns } from '../../harness/someOf';

const MOMENT = '2023-10-16T22:55:48.000Z';

test.each([
	['Mon Oct 16 22:55:48 2023'],
	['Mon Oct  16 22:55:48 2023'],
	['Mon Oct 16 22:55:48 GMT 2023'],
	['Mon, 16 Oct 2023 22:55:48 GMT'],
	['16-Oct-2023 22:55:48'],
	['October 16, 2023 10:55:48 PM'],
	['Monday, October 16, 2023 03:55:48 PM PDT'],
	['Oct 16, 2023 3:55:48 PM PDT'],
	['2023-10-16 22:55:48'],
	['2023-10-16T22:55:48Z'],
	['2023-10-16T22:55:48.000000Z'],
	['2023-10-17 04:25:48+05:30'],
	['2023-10-17T04:25:48 IST'],
	['2023-10-16 22:55:48 +0000 UTC'],
	['2023/10/16 22:55:48'],
	['10/16/2023 10:55:48 PM'],
	['16/10/2023 22:55:48'],
	['2023-10-16 18:55:48 America/New_York'],
	['1697496948'],
	['1697496948000'],
	['1697496948000000'],
])('%s', (text) => {
	expect(toIso(text)).toBe(MOMENT);
});

test.each([[1697496948], [1697496948000]])('%d', (epoch) => {
	expect(toIso(epoch)).toBe(MOMENT);
});

test.each([
	['None'],
	['NA'],
	[''],
	['198.51.100.7'],
	['100 - Continue'],
	['8080'],
	['May allow 2 rules'],
	['Blocked at 10:15'],
	['22:55:48'],
	['2023-13-45 22:55:48'],
	['2023-06-31 22:55:48'],
	['Mon Xyz 16 22:55:48 2023'],
	['10/16/2023 rules'],
	['Rule changed on 2023-10-16 at 10:15'],
	[null],
	[{}],
	[Number.NaN],
])('%p is no time', (value) => {
	expect(readTime(value)).toBeUndefined();
});

test('a day alone begins at midnight of the zone', () => {
	expect(toIso('2023-10-16')).toBe('2023-10-16T00:00:00.000Z');
	expect(toIso('October 16, 2023', 'Europe/Berlin')).toBe('2023-10-15T22:00:00.000Z');
});

test('the zone of the account counts where the text names none', () => {
	expect(toIso('Mon Oct 16 15:55:48 2023', 'America/Los_Angeles')).toBe(MOMENT);
	expect(toIso('Mon Oct 16 15:55:48 2023', 'PDT')).toBe(MOMENT);
	expect(toIso('Mon Oct 16 15:55:48 2023', 'GMT-07:00')).toBe(MOMENT);
	expect(toIso('2023-10-16T22:55:48Z', 'America/Los_Angeles')).toBe(MOMENT);
});

const zones = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Europe/Berlin', 'Australia/Sydney'];
const formats = [
	'EEE MMM d HH:mm:ss yyyy',
	'MMMM d, yyyy h:mm:ss a',
	'yyyy-MM-dd HH:mm:ss',
	'MM/dd/yyyy hh:mm:ss a',
	"yyyy-MM-dd'T'HH:mm:ssZZ",
	'd MMM yyyy HH:mm:ss ZZZ',
];

test('reads back what luxon writes, in every zone and format', () => {
	const times = fc.integer({ min: 1e9, max: 4e9 });
	fc.assert(
		fc.property(
			times,
			fc.constantFrom(...zones),
			fc.constantFrom(...formats),
			(time, zone, format) => {
				const written = DateTime.fromSeconds(time, { zone, locale: 'en' });
				// The hour that a zone lives twice has two readings.
				fc.pre(written.plus({ hours: 2 }).offset === written.minus({ hours: 2 }).offset);
				expect(readTime(written.toFormat(format), zone)).toBe(time * 1000);
			},
		),
	);
});

test('what a clock shows twice in a night has a second reading', () => {
	const hour = 3_600_000;
	const zone = fc.constantFrom(...zones, 'Australia/Lord_Howe');
	fc.assert(
		fc.property(fc.integer({ min: 1e9, max: 4e9 }), zone, (seconds, zone) => {
			const time = seconds * 1000;
			const shown = (at: number) =>
				DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM-dd HH:mm:ss');
			const later = [hour / 2, hour].map((by) => time + by).find((at) => shown(at) === shown(time));
			expect(laterReading(time, zone)).toBe(later);
		}),
		{ numRuns: someRuns(1000) },
	);
	const back = Date.UTC(2026, 10, 1, 9);
	expect(laterReading(back - 1, 'America/Los_Angeles')).toBe(back - 1 + hour);
	expect(laterReading(back - hour, 'America/Los_Angeles')).toBe(back);
	for (const at of [back - hour - 1, back, back + hour])
		expect(laterReading(at, 'America/Los_Angeles')).toBeUndefined();
	expect(laterReading(back - 1, 'PST')).toBeUndefined();
});

test('any text at all is a time or none', () => {
	const part = fc.constantFrom(...'0 1 23 2023 - / : . , T Z + GMT Oct Mon PM ( )'.split(' '), ' ');
	fc.assert(
		fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
			const time = readTime(parts.join(''), 'Europe/Berlin');
			expect(time === undefined || Number.isFinite(time)).toBe(true);
		}),
		{ numRuns: someRuns(5000) },
	);
});
