import { runFlat } from './runFlat';

// The file has 36 MB, and no copy of it may be in memory; `npm run bench -- logs` takes 1,000,000 rows.
test('300,000 rows go to a file on disk in flat memory', async () => {
	const flat = await runFlat('download', 300_000);
	expect(flat).toMatchObject({ items: 1, json: { rows: 300_000 } });
	expect(flat.bytes).toBeGreaterThan(34_500_000);
	expect(flat.outside).toBeLessThan(30);
	expect(flat.heap + flat.outside).toBeLessThan(58);
});

test('a limit reads the beginning of 300,000 rows, and no more', async () => {
	const flat = await runFlat('getMany', 300_000);
	expect(flat.items).toBe(1_000);
	expect(flat.heap + flat.outside).toBeLessThan(58);
});
