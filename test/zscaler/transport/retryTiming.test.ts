import fc from 'fast-check';

import { retryTiming } from '../../../zscaler/transport/retryTiming';
import type { ErrorKind } from '../../../zscaler/contract/zscalerError';

const NOW = 1_772_000_000_000;
const transient: ErrorKind[] = ['rateLimited', 'editLocked', 'readOnly', 'unreachable', 'failed'];
const final: ErrorKind[] = [
	'invalid',
	'notFound',
	'notPermitted',
	'notLicensed',
	'duplicate',
	'inUse',
];

test.each(final)('%s is not tried again', (kind) => {
	expect(retryTiming({ kind, tries: 1 }, NOW, 0.5)).toBeUndefined();
});

test('never earlier than told, never later than half a minute on its own', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...transient),
			fc.integer({ min: 1, max: 40 }),
			fc.option(fc.integer({ min: 0, max: 600_000 }), { nil: undefined }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(kind, tries, wait, random) => {
				const retryAfter = wait === undefined ? undefined : NOW + wait;
				const at = retryTiming({ kind, tries, retryAfter, status: 503 }, NOW, random);
				expect(at).toBeGreaterThanOrEqual(retryAfter ?? NOW);
				expect(at).toBeLessThanOrEqual((retryAfter ?? NOW) + 30_000);
			},
		),
	);
});

test('waits longer each time, and spreads a crowd', () => {
	const waits = [1, 2, 3, 4].map(
		(tries) => retryTiming({ kind: 'editLocked', tries }, NOW, 1)! - NOW,
	);
	expect(waits).toEqual([2_000, 4_000, 8_000, 16_000]);
	const spread = [0, 0.5, 1].map(
		(random) => retryTiming({ kind: 'editLocked', tries: 1 }, NOW, random)! - NOW,
	);
	expect(spread).toEqual([1_000, 1_500, 2_000]);
});

test('a failure that Zscaler answers itself is given up after four tries, a gateway’s is not', () => {
	expect(retryTiming({ kind: 'failed', status: 500, tries: 3 }, NOW, 1)).toBeDefined();
	expect(retryTiming({ kind: 'failed', status: 500, tries: 4 }, NOW, 1)).toBeUndefined();
	expect(retryTiming({ kind: 'failed', status: 502, tries: 9 }, NOW, 1)).toBeDefined();
});
