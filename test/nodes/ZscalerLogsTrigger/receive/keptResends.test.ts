import fc from 'fast-check';

import { readPost } from '../../../zscaler/cloudNss/records/readPost';
import { keyRecord } from '../../../../zscaler/cloudNss/resends/keyRecord';
import { openRecent } from '../../../../zscaler/cloudNss/resends/openRecent';

test('keeps what is younger than its time and among the newest, and never more than twice as many', () => {
	const step = fc.record({ wait: fc.nat(50), key: fc.nat(30) });
	fc.assert(
		fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
			const recent = openRecent<number>(10, 100);
			const set: { key: string; at: number }[] = [];
			let now = 1_000;
			for (const { wait, key: number } of steps) {
				now += wait;
				const key = String(number);
				recent.set(key, now, now);
				set.push({ key, at: now });
			}
			const known = [...new Set(set.map(({ key }) => key))].filter(
				(key) => recent.get(key, now) !== undefined,
			);
			expect(known.length).toBeLessThanOrEqual(20);
			const newest = [...new Set(set.map(({ key }) => key).reverse())].slice(0, 10);
			for (const key of newest) {
				const at = set.findLast((each) => each.key === key)!.at;
				if (now - at < 100) expect(known).toContain(key);
			}
			expect(recent.get('0', now + 200)).toBeUndefined();
		}),
	);
});

test.each([
	[
		'{"sourcetype":"zscalernss-web","event":{"event_id":7123456789012345678,"time":"Fri Nov 20 00:00:03 2026"}}',
		'web 7123456789012345678 2026-11-20T00:00:03.000Z',
	],
	['{"recordid":"12","csip":"10.0.0.1","cdip":"192.0.2.1"}', 'firewall 12 '],
	['{"recordid":"0","url":"x"}', undefined],
	['{"recordid":"","url":"x"}', undefined],
	['{"url":"x"}', undefined],
])('%s', (text, key) => {
	expect(keyRecord(readPost(text).records[0]!)).toBe(key);
});
