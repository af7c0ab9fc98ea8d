import {
	applyAdditions,
	applyRemovals,
	nothingApplied,
} from '../../../../zscaler/threatFeeds/lists/applyChange';
import { namedIn } from '../../../../zscaler/threatFeeds/lists/isolateBatches';
import { ZscalerError } from '../../../../zscaler/contract/zscalerError';
import { fakeList } from './fakeList';

const hosts = (count: number) => Array.from({ length: count }, (_, n) => `h${n}.example.net`);

async function apply(list: ReturnType<typeof fakeList>, add: string[], remove: string[] = []) {
	const applied = nothingApplied();
	await applyRemovals(list, { add, remove }, applied);
	await applyAdditions(list, { add, remove }, applied);
	return applied;
}

test('sends the largest batches, removals first', async () => {
	const list = fakeList({ entries: hosts(150) });
	await apply(list, ['a.example.org'], hosts(150));
	expect(list.calls).toEqual([
		{ add: 0, remove: 100 },
		{ add: 0, remove: 50 },
		{ add: 1, remove: 0 },
	]);
	expect([...list.held]).toEqual(['a.example.org']);
});

test('a refusal that names the bad entry costs one more call', async () => {
	const list = fakeList({ refuses: ['h7.example.net'], names: true });
	const { added, refused } = await apply(list, hosts(100));
	expect(list.calls).toHaveLength(2);
	expect(added).toHaveLength(99);
	expect(refused.map(({ entry }) => entry)).toEqual(['h7.example.net']);
});

test('one that does not is halved until the bad entry stands alone', async () => {
	const list = fakeList({ refuses: ['h7.example.net'] });
	const { refused } = await apply(list, hosts(64));
	expect(refused).toEqual([{ entry: 'h7.example.net', message: 'Request body is invalid.' }]);
	expect(list.held.size).toBe(63);
	expect(list.calls.length).toBeLessThanOrEqual(2 * 6 + 1);
});

test('a list that is sent as a whole takes both ways in one call, whatever is refused', async () => {
	const list = fakeList({ batch: undefined, entries: ['old.example.net'] });
	await apply(list, ['a.example.net'], ['old.example.net']);
	expect(list.calls).toEqual([{ add: 1, remove: 1 }]);
	const refusing = fakeList({ batch: undefined, entries: ['old.example.net'], refuses: ['x.net'] });
	const { removed, refused } = await apply(refusing, ['x.net'], ['old.example.net']);
	expect([removed, refused.length, refusing.held.size]).toEqual([['old.example.net'], 1, 0]);
});

test('other errors end it, and what was done before is known', async () => {
	let calls = 0;
	const list = fakeList({
		send: async () => {
			if (++calls === 2) throw new ZscalerError('Too many', { kind: 'rateLimited' });
		},
	});
	const applied = nothingApplied();
	const change = { add: hosts(250), remove: [] };
	await expect(applyAdditions(list, change, applied)).rejects.toThrow('Too many');
	expect(applied.added).toEqual(hosts(100));
});

test('a list that takes no more is not asked for each entry', async () => {
	const list = fakeList({ batch: 10_000, refuses: hosts(10_000) });
	const { refused } = await apply(list, hosts(10_000));
	expect(refused).toHaveLength(10_000);
	expect(refused.filter(({ untried }) => untried)).toHaveLength(9_950);
	expect(list.calls.length).toBeLessThan(200);
});

test.each([
	'Invalid urls ["a.net","b.net/x,y"]',
	'Invalid urls [a.net, b.net/x,y]',
	'Invalid urls [b.net/x,y, a.net]',
	'Invalid address a.net. Invalid address "b.net/x,y".',
])('reads the entries that a message names, and takes no other text for one: %s', (message) => {
	expect(namedIn(message, ['a.net', 'net', 'c.net', 'b.net/x,y'])).toEqual(['a.net', 'b.net/x,y']);
	expect(namedIn('Request body is invalid.', ['a.net'])).toEqual([]);
});
