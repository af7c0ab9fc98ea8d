import { byHand, byName, fromColumns, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects } = useTenant();
const urlsOf = (id: string) => objects('zia/urlCategories').find((each) => each.id === id)?.urls;
const seeded = ['malware.example', 'phish.example/login'];

const cells: readonly (readonly [cell: unknown, entries: readonly string[]])[] = [
	['example.com/a,b/c?x=1,2', ['example.com/a,b/c?x=1,2']],
	['example.com/a;b', ['example.com/a;b']],
	['https://example.com/a,b/c?x=1,2', ['example.com/a,b/c?x=1,2']],
	['https://a.example.com/, http://b.example.com:80/x', ['a.example.com', 'b.example.com/x']],
	[
		'a.example.com,b.example.com; .c.example.com',
		['a.example.com', 'b.example.com', '.c.example.com'],
	],
	['a.example.com/x, b.example.com', ['a.example.com/x', 'b.example.com']],
	['a.example.com\nb.example.com/p,q', ['a.example.com', 'b.example.com/p,q']],
	[
		['example.com/a,b', 'https://c.example.com/'],
		['example.com/a,b', 'c.example.com'],
	],
	['["example.com/a,b"]', ['example.com/a,b']],
];

test.each(cells)('Add URLs: %j', async (cell, entries) => {
	const { error } = await run(
		{
			resource: 'ziaUrlCategory',
			operation: 'addUrls',
			object: byName('Threat Feed'),
			addUrlsUrls: '={{ $json.cell }}',
			activateWhenDone: false,
		},
		{ items: [{ cell }] },
	);
	expect(error).toBeUndefined();
	expect(urlsOf('CUSTOM_02')).toEqual([...seeded, ...entries]);
});

test.each(cells)('Create, by hand and by column: %j', async (cell, entries) => {
	for (const [name, mapped] of [
		['By Hand', true],
		['By Column', false],
	] as const) {
		const row = { configuredName: name, urls: cell };
		const { error, items } = await run(
			{
				resource: 'ziaUrlCategory',
				operation: 'create',
				activateWhenDone: false,
				...(mapped ? byHand(row) : fromColumns()),
			},
			{ items: [row] },
		);
		expect(error).toBeUndefined();
		expect(urlsOf(String(items[0]?.json.id))).toEqual(entries);
	}
});

test.each(['https://example.com/?id=1', 'example.com?id=1', 'https://example.com/#part'])(
	'%s is refused, as the whole host would be meant',
	async (cell) => {
		const { error } = await run({
			resource: 'ziaUrlCategory',
			operation: 'addUrls',
			object: byName('Threat Feed'),
			addUrlsUrls: cell,
		});
		expect(error?.message).toMatch(/would match the whole site|fragment/);
		expect(calls().filter((call) => !call.startsWith('GET'))).toEqual([]);
	},
);
