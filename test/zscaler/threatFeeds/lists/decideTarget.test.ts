import fc from 'fast-check';

import { indexProtected } from '../../../../zscaler/threatFeeds/protect/indexProtected';
import { applyPlans } from '../../../../zscaler/threatFeeds/lists/applyPlans';
import { decideTarget } from '../../../../zscaler/threatFeeds/lists/decideTarget';
import { beginSyncState } from '../../../../zscaler/threatFeeds/lists/syncState';
import { deciding, fakeList, urlTarget } from './fakeList';
import { someRuns } from '../../../harness/someOf';

const SALT = '0123456789abcdef';
const hosts = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, n) => `h${String(from + n).padStart(4, '0')}.example.net`);
const category = (number: number, entries: string[], most: number) =>
	fakeList({ id: `urlCategory/${number}`, kind: 'urlCategory', managed: true, entries, max: most });

test('spreads over several categories when one is full, and moves nothing', () => {
	const lists = [category(1, hosts(0, 5), 5), category(2, [], 5)];
	const { plans, dropped } = decideTarget(
		urlTarget(lists),
		deciding(hosts(0, 8), { exclusive: () => true }),
	);
	expect(plans.map(({ plan }) => [plan.add.length, plan.remove.length])).toEqual([
		[0, 0],
		[3, 0],
	]);
	expect(dropped).toEqual([]);
});

test('what has no room is dropped, the lowest in rank first, and told', () => {
	const target = urlTarget([category(1, [], 100), category(2, [], 100)], 6);
	const { plans, dropped } = decideTarget(target, deciding(hosts(0, 8)));
	expect(plans.flatMap(({ plan }) => plan.add)).toEqual(hosts(0, 6));
	expect(dropped.map(({ entry }) => entry)).toEqual(hosts(6, 8));
});

test('entries of others stay and take room; in exclusive mode they go', () => {
	const list = fakeList({ entries: ['others.example.org'], max: 3 });
	const shared = decideTarget(urlTarget([list]), deciding(hosts(0, 5)));
	expect(shared.plans[0]?.plan).toMatchObject({ remove: [], foreign: 1 });
	expect(shared.dropped).toHaveLength(3);
	const own = decideTarget(urlTarget([list]), deciding(hosts(0, 5), { exclusive: () => true }));
	expect(own.plans[0]?.plan.remove).toEqual(['others.example.org']);
	expect(own.dropped).toHaveLength(2);
});

test('addresses among URLs are hosts: neighbours make no network there', () => {
	const { plans } = decideTarget(urlTarget([fakeList({})]), deciding(['45.9.148.6', '45.9.148.7']));
	expect(plans[0]?.plan.add).toEqual(['45.9.148.6', '45.9.148.7']);
});

const host = fc.constantFrom(...hosts(0, 12), '.example.net', 'h0001.example.net/a', '.corp.net');
const subset = fc.uniqueArray(host, { maxLength: 14 });

test('from any start: plan, apply, and the list holds what is wanted, and what others put there', () =>
	fc.assert(
		fc.asyncProperty(subset, subset, subset, async (others, first, second) => {
			const state = beginSyncState(SALT);
			const list = fakeList({ entries: others });
			const guarded = indexProtected(['.corp.net']);
			for (const wanted of [first, second]) {
				const now = { ...list, present: new Set(list.held) };
				const input = deciding(wanted, { state, guarded });
				const { plans, placed } = decideTarget(urlTarget([now]), input);
				await applyPlans(plans, state, () => undefined, { now: input.now });
				expect(list.held).toEqual(new Set([...others, ...placed.keys()]));
				const again = decideTarget(urlTarget([{ ...now, present: new Set(list.held) }]), input);
				expect(again.plans[0]?.plan).toMatchObject({ add: [], remove: [] });
			}
			if (!others.includes('.corp.net')) expect([...list.held]).not.toContain('.corp.net');
		}),
		{ numRuns: someRuns(200) },
	));

test('cut off at any call, the next run ends where one run would have', () =>
	fc.assert(
		fc.asyncProperty(subset, subset, subset, fc.nat(4), async (others, first, second, cut) => {
			const state = beginSyncState(SALT);
			const list = fakeList({ entries: others, batch: 2 });
			const run = async (wanted: string[], calls: number) => {
				let left = calls;
				const send: typeof list.send = async (change) => {
					if (left-- <= 0) throw new Error('cut off');
					await list.send(change);
				};
				const now = { ...list, present: new Set(list.held), send };
				const input = deciding(wanted, { state });
				const { plans, placed } = decideTarget(urlTarget([now]), input);
				await applyPlans(plans, state, () => undefined, { now: input.now }).catch(() => undefined);
				return placed;
			};
			await run(first, Infinity);
			await run(second, cut);
			const placed = await run(second, Infinity);
			expect(list.held).toEqual(new Set([...others, ...placed.keys()]));
		}),
		{ numRuns: someRuns(200) },
	));

test('dead at any call, memory and all: the next run ends where one run would have', () =>
	fc.assert(
		fc.asyncProperty(subset, subset, subset, fc.nat(4), fc.boolean(), async (...given) => {
			const [others, first, second, cut, exclusive] = given;
			let state = beginSyncState(SALT);
			const list = fakeList({ entries: others, batch: 2 });
			const run = async (wanted: string[], calls: number) => {
				const lost = structuredClone(state);
				let left = calls;
				const send: typeof list.send = async (change) => {
					if (left-- <= 0) throw new Error('dead');
					await list.send(change);
				};
				const now = { ...list, present: new Set(list.held), send };
				const input = deciding(wanted, { state, exclusive: () => exclusive, takesOver: true });
				const { plans, placed } = decideTarget(urlTarget([now]), input);
				await applyPlans(plans, state, () => undefined, { now: input.now }).catch(() => {
					state = lost;
				});
				return placed;
			};
			await run(first, Infinity);
			await run(second, cut);
			const placed = await run(second, Infinity);
			const unmanaged = exclusive ? [] : others.filter((entry) => list.held.has(entry));
			expect(list.held).toEqual(new Set([...unmanaged, ...placed.keys()]));
			await run([], Infinity);
			const never = others.filter((entry) => !first.includes(entry) && !second.includes(entry));
			expect([...list.held].filter((entry) => !never.includes(entry))).toEqual([]);
		}),
		{ numRuns: someRuns(200) },
	));

test('what others have put there takes no room of ours, and stays whatever its rank', () => {
	const list = fakeList({ entries: hosts(4, 8), max: 6 });
	const { plans, dropped } = decideTarget(urlTarget([list]), deciding(hosts(0, 8)));
	expect(plans[0]?.plan).toMatchObject({ add: hosts(0, 2), remove: [], kept: 4, foreign: 4 });
	expect(dropped.map(({ entry }) => entry)).toEqual(hosts(2, 4));
});

test('what others have put there and the feeds list can be taken over: it leaves with its feed', async () => {
	const state = beginSyncState(SALT);
	const list = fakeList({ entries: ['others.example.org', ...hosts(0, 3)] });
	const run = async (wanted: string[], more = {}) => {
		const now = { ...list, present: new Set(list.held) };
		const { plans } = decideTarget(urlTarget([now]), deciding(wanted, { state, ...more }));
		await applyPlans(plans, state, () => undefined, { now: 0 });
		return plans[0]?.plan;
	};
	const guarded = indexProtected(hosts(2, 3));
	expect(await run(hosts(0, 3), { takesOver: true, guarded })).toMatchObject({
		...{ add: [], remove: [], kept: 2, foreign: 2 },
	});
	expect(await run(hosts(1, 2))).toMatchObject({ add: [], remove: hosts(0, 1) });
	expect([...list.held]).toEqual(['others.example.org', ...hosts(1, 3)]);
});
