import fc from 'fast-check';

import type { Indicator } from '../../../../zscaler/threatFeeds/indicator';
import {
	beginOwnership,
	openOwnership,
	type OwnershipState,
} from '../../../../zscaler/threatFeeds/ownership/ownership';
import { ageEntries } from '../../../../zscaler/threatFeeds/sync/ageEntries';
import { planSync, type SyncPlan } from '../../../../zscaler/threatFeeds/sync/planSync';
import { settleSync } from '../../../../zscaler/threatFeeds/sync/settleSync';
import { recordSync, undoSync } from '../../../../zscaler/threatFeeds/sync/undoSync';
import { DAY_MS } from '../../../../zscaler/contract/durations';
import { someRuns } from '../../../harness/someOf';

const SALT = '0123456789abcdef';
const TODAY = 20_000 * DAY_MS;
const asIndicator = (entry: string, facts: Partial<Indicator> = {}): Indicator => ({
	entry,
	kind: 'domain',
	sources: ['feed'],
	...facts,
});
const plan = (
	wanted: string[],
	present: Iterable<string>,
	state: OwnershipState,
	exclusive = false,
) =>
	planSync({
		wanted: wanted.map((entry) => asIndicator(entry)),
		present,
		owned: openOwnership(state),
		now: TODAY,
		exclusive,
	});
function apply(list: Set<string>, { add, remove }: Pick<SyncPlan, 'add' | 'remove'>): Set<string> {
	for (const entry of remove) expect(list.delete(entry)).toBe(true);
	for (const entry of add) {
		expect(list.has(entry)).toBe(false);
		list.add(entry);
	}
	return list;
}
const names = fc.uniqueArray(fc.constantFrom(...Array.from({ length: 12 }, (_, i) => `${i}.com`)));

test('plan, then apply, is what is wanted and what others put there; a second run does nothing', () => {
	fc.assert(
		fc.property(
			names,
			fc.array(fc.record({ wanted: names, others: names, gone: names }), { maxLength: 5 }),
			(start, runs) => {
				let state = beginOwnership(SALT);
				let list = new Set(start);
				const unmanaged = new Set(start);
				for (const { wanted, others, gone } of runs) {
					for (const entry of others) {
						if (!list.has(entry)) unmanaged.add(entry);
						list.add(entry);
					}
					for (const entry of gone) {
						list.delete(entry);
						unmanaged.delete(entry);
					}
					const made = plan(wanted, list, state);
					list = apply(list, made);
					state = settleSync(made, SALT, {});
					expect([...list].sort()).toEqual([...new Set([...wanted, ...unmanaged])].sort());
					const again = plan(wanted, list, state);
					expect([again.add, again.remove]).toEqual([[], []]);
				}
			},
		),
		{ numRuns: someRuns(500) },
	);
});

test('exclusive: the list is what is wanted, whatever stood there', () => {
	fc.assert(
		fc.property(names, names, (wanted, start) => {
			const made = plan(wanted, start, beginOwnership(SALT), true);
			expect([...apply(new Set(start), made)].sort()).toEqual([...wanted].sort());
			expect(made.foreign).toBe(0);
		}),
	);
});

test("cut off anywhere, the next run finishes, and others' entries stay", () => {
	fc.assert(
		fc.property(names, names, names, fc.nat(20), (before, unmanaged, wanted, steps) => {
			let list = new Set(unmanaged);
			const first = plan(before, list, beginOwnership(SALT));
			list = apply(list, first);
			const second = plan(wanted, list, settleSync(first, SALT, {}));
			// Stored before the first write; then only some of the writes happen.
			const stored = settleSync(second, SALT, 'everything');
			const handlers = [
				...second.remove.map((entry) => ['remove', entry] as const),
				...second.add.map((entry) => ['add', entry] as const),
			];
			for (const [task, entry] of handlers.slice(0, steps)) {
				if (task === 'add') list.add(entry);
				else list.delete(entry);
			}
			list = apply(list, plan(wanted, list, stored));
			expect([...list].sort()).toEqual([...new Set([...wanted, ...unmanaged])].sort());
		}),
		{ numRuns: someRuns(500) },
	);
});

test('what could not be added or removed is remembered as it is', () => {
	const first = plan(['a.com', 'b.com'], [], beginOwnership(SALT));
	const state = settleSync(first, SALT, { notAdded: ['b.com'] });
	const owned = openOwnership(state);
	expect(owned.find('a.com')).toBeDefined();
	expect(owned.find('b.com')).toBeUndefined();
	const second = plan([], ['a.com'], state);
	expect(second.remove).toEqual(['a.com']);
	expect(
		openOwnership(settleSync(second, SALT, { notRemoved: ['a.com'] })).find('a.com'),
	).toBeDefined();
	expect(openOwnership(settleSync(second, SALT, {})).find('a.com')).toBeUndefined();
});

describe('age', () => {
	const hour = DAY_MS / 24;
	const stored = (facts: Partial<Indicator> = {}, now = TODAY) =>
		openOwnership(
			settleSync(
				planSync({
					wanted: [asIndicator('a.com', facts)],
					present: [],
					owned: openOwnership(beginOwnership(SALT)),
					now,
				}),
				SALT,
				{},
			),
		);
	const age = (owned = stored(), input: Partial<Parameters<typeof ageEntries>[0]> = {}) =>
		ageEntries({ present: ['a.com', 'theirs.com'], owned, seen: new Set(), now: TODAY, ...input });

	test('what a feed dropped leaves at once, or after days unseen', () => {
		expect([...age().leaving]).toEqual([['a.com', 'dropped']]);
		const later = (days: number) =>
			age(stored(), { now: TODAY + days * DAY_MS, keepUnseenDays: 3 });
		expect(later(2).retained).toEqual([asIndicator('a.com', { seenAt: TODAY })]);
		expect([...later(3).leaving]).toEqual([['a.com', 'dropped']]);
	});
	test('days unseen count from the last time it was seen, however often it was retained', () => {
		const retained = planSync({
			wanted: [asIndicator('a.com')],
			present: ['a.com'],
			owned: stored(),
			retained: new Set(['a.com']),
			now: TODAY + DAY_MS,
		});
		expect(retained.holdings.records).toMatchObject([{ firstSeen: 20_000, lastSeen: 20_000 }]);
	});
	test('what is no longer valid leaves, however long it may stay unseen', () => {
		const owned = stored({ validUntil: TODAY + 24 * hour });
		const at = (hours: number) => age(owned, { now: TODAY + hours * hour, keepUnseenDays: 99 });
		expect(at(23).retained).toHaveLength(1);
		expect([...at(24).leaving]).toEqual([['a.com', 'expired']]);
		expect([
			...age(stored(), { withdrawn: new Set(['a.com']), keepUnseenDays: 99 }).leaving,
		]).toEqual([['a.com', 'withdrawn']]);
	});
	test('nothing leaves while one of its feeds could not be read', () => {
		expect(age(stored(), { unread: new Set(['feed']) }).retained).toHaveLength(1);
		expect(age(stored(), { unread: new Set(['other']) }).retained).toEqual([]);
	});
	test('nor does what one feed takes back while another that listed it could not be read', () => {
		const withdrawn = new Set(['a.com']);
		const both = stored({ sources: ['feed', 'other'] });
		expect(age(both, { withdrawn, unread: new Set(['other']) }).retained).toHaveLength(1);
		expect(age(both, { withdrawn }).retained).toEqual([]);
	});
	test('what feeds gave, and what is not ours, is none of its business', () => {
		expect(age(stored(), { seen: new Set(['a.com']) })).toEqual({
			retained: [],
			leaving: new Map(),
		});
	});
});

test('undoing a sync gives the list that was there before, and leaves what came since', () => {
	fc.assert(
		fc.property(names, names, names, (before, after, since) => {
			const added = after.filter((entry) => !before.includes(entry));
			const removed = before.filter((entry) => !after.includes(entry));
			const later = since.filter((entry) => !before.includes(entry) && !after.includes(entry));
			const record = JSON.parse(JSON.stringify(recordSync({ added, removed }, SALT))) as ReturnType<
				typeof recordSync
			>;
			const list = apply(
				new Set([...after, ...later]),
				undoSync(record, [...after, ...later], SALT),
			);
			expect([...list].sort()).toEqual([...before, ...later].sort());
		}),
	);
});
