import { isRejected } from '../../../zscaler/network/entry';
import { normaliseEntry } from '../../../zscaler/network/normaliseEntry';
import { beginOwnership, openOwnership } from '../../../zscaler/threatFeeds/ownership/ownership';
import { reduceIndicators } from '../../../zscaler/threatFeeds/reduce/reduceIndicators';
import { planSync } from '../../../zscaler/threatFeeds/sync/planSync';
import { settleSync } from '../../../zscaler/threatFeeds/sync/settleSync';
import { splitBatches } from '../../../zscaler/threatFeeds/sync/splitBatches';

/**
 * A list as a real custom category of 2,928 entries: 1,400 bare hosts, 900 leading dots, 428 paths,
 * 200 URLs with query strings of several hundred characters.
 */
function makeCategory(): string[] {
	const query = (i: number): string =>
		`?redirect=https%3A%2F%2Flogin.example.org%2F${'Ab9_-'.repeat(60 + (i % 40))}&session=${i}`;
	return [
		...Array.from({ length: 1400 }, (_, i) => `host-${i}.site-${i % 350}.example.com`),
		...Array.from({ length: 900 }, (_, i) => `.domain-${i}.example.net`),
		...Array.from(
			{ length: 428 },
			(_, i) => `files.example.org/team_${i % 20}/${i % 4 === 0 ? `dir${i}/` : `file${i}.html`}`,
		),
		...Array.from({ length: 200 }, (_, i) => `www.portal-${i}.example.org/sso/start${query(i)}`),
	];
}

const category = makeCategory();

test('every entry of it is in its final form already', () => {
	expect(category).toHaveLength(2928);
	expect(new Set(category).size).toBe(2928);
	for (const entry of category) expect(normaliseEntry(entry)).toMatchObject({ entry });
});

test('written as people paste it, it comes out the same', () => {
	const pasted = category.map((entry, i) => {
		const url = entry.startsWith('.')
			? `*${entry}`
			: i % 2 === 0
				? `HTTPS://${entry}`
				: `  ${entry.replace('.', '[.]')} `;
		return entry.includes('/') || entry.startsWith('.') ? url : `${url.trimEnd()}:443/`;
	});
	const entries = pasted.map((value) => {
		const result = normaliseEntry(value);
		return isRejected(result) ? `${value}: ${result.reason}` : result.entry;
	});
	expect(entries).toEqual(category);
});

test('nothing in it is needless; a leading dot above its hosts, and a folder above its files, are worth 400 and 22', () => {
	const indicators = (entries: string[]) =>
		entries.flatMap((value) => {
			const result = normaliseEntry(value);
			return isRejected(result) ? [] : [{ ...result, sources: ['feed'] }];
		});
	expect(reduceIndicators(indicators(category)).covered).toEqual([]);
	// Of 1,400 hosts, 4 lie under each of 350 sites: 100 sites cover 400. The folder has the files
	// 1, 21, 41 ... 421 of team 1, and none of them is a folder of its own: 22 of 428.
	const dots = Array.from({ length: 100 }, (_, i) => `.site-${i}.example.com`);
	const { kept, covered } = reduceIndicators(
		indicators([...category, ...dots, 'files.example.org/team_1/']),
	);
	expect(covered).toHaveLength(400 + 22);
	expect(kept).toHaveLength(2928 + 101 - 422);
});

test('of 10,000 wanted with 500 new and 300 gone, 8 batches of 100 are sent, and its own entries stay', () => {
	const asIndicator = (i: number) => ({
		entry: `${i}.example.com`,
		kind: 'domain' as const,
		sources: ['feed'],
	});
	const from = (start: number, end: number) =>
		Array.from({ length: end - start }, (_, i) => asIndicator(start + i));
	const salt = '0123456789abcdef';
	const before = planSync({
		wanted: from(0, 9800),
		present: category,
		owned: openOwnership(beginOwnership(salt)),
		now: 0,
	});
	const present = [...category, ...before.add];
	const owned = openOwnership(settleSync(before, salt, {}));
	const { add, remove, kept, foreign } = planSync({
		wanted: from(300, 10_300),
		present,
		owned,
		now: 0,
	});
	expect([add.length, remove.length, kept, foreign]).toEqual([500, 300, 9500, 2928]);
	expect(splitBatches(add, 100).length + splitBatches(remove, 100).length).toBe(8);
});
