import { decideTarget } from '../../../../zscaler/threatFeeds/lists/decideTarget';
import { guardSync } from '../../../../zscaler/threatFeeds/lists/guardSync';
import { beginSyncState } from '../../../../zscaler/threatFeeds/lists/syncState';
import { deciding, fakeList, urlTarget } from './fakeList';

const hosts = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, n) => `h${from + n}.example.net`);
const category = (number: number, entries: string[]) =>
	fakeList({ id: `urlCategory/${number}`, label: `Category ${number}`, entries, max: 100 });

const guarding = (present: string[][], wanted: string[]) => () => {
	const lists = present.map((entries, index) => category(index + 1, entries));
	const plans = [decideTarget(urlTarget(lists), deciding(wanted, { exclusive: () => true }))];
	const state = beginSyncState('0123456789abcdef');
	guardSync({ counts: new Map(), state, plans, options: { count: 50, percent: 50 } });
};

test('the last few entries of a further category may leave: what is spread is one', () => {
	expect(guarding([hosts(0, 100), hosts(100, 103)], hosts(0, 100))).not.toThrow();
});

test('what is spread must not be emptied, nor lose its half', () => {
	expect(guarding([hosts(0, 100), hosts(100, 103)], [])).toThrow(
		/Category 1 would lose 103 of 103 entries/,
	);
	expect(guarding([hosts(0, 100), hosts(100, 200)], hosts(100, 200))).toThrow(/100 of 200/);
	expect(guarding([hosts(0, 100), hosts(100, 200)], hosts(90, 200))).not.toThrow();
});
