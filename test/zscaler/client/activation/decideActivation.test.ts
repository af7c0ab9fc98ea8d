import type { Changes } from '../../../../zscaler/client/activation/countChanges';
import {
	leavesPending,
	metEarlierRun,
	waitsForActivation,
} from '../../../../zscaler/client/activation/decideActivation';

const changed = (count: number, existing = false): Changes => ({
	count: () => count,
	metExisting: () => existing,
});

test.each([
	['zia', true, true],
	['zia', false, false],
	['ztw', true, true],
	['zpa', true, false],
] as const)('in %s what changes (%s) waits: %s', (product, changes, waits) => {
	expect(waitsForActivation({ product }, { changes })).toBe(waits);
});

test('a run that failed throughout leaves nothing, unless it changed something or met what was there', () => {
	expect(leavesPending(changed(0), true)).toBe(false);
	expect(leavesPending(changed(0), false)).toBe(true);
	expect(leavesPending(changed(1), true)).toBe(true);
	expect(leavesPending(changed(0, true), true)).toBe(true);
});

test('the work of an earlier run is met by one that changed nothing itself', () => {
	expect(metEarlierRun(changed(0, true))).toBe(true);
	expect(metEarlierRun(changed(1, true))).toBe(false);
	expect(metEarlierRun(changed(0))).toBe(false);
});
