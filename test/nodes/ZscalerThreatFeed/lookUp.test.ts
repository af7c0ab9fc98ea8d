import { useFeeds } from './useFeeds';

const { act, calls } = useFeeds();

test('looks up each URL once, a hundred in a call', async () => {
	const items = Array.from({ length: 150 }, (_, n) => ({
		indicator: `casino-${n % 120}.example.net`,
	}));
	const result = await act('lookUp', items);
	expect(result.items).toHaveLength(150);
	expect(result.items[149]?.json).toMatchObject({ urlClassifications: ['GAMBLING'] });
	expect(calls()).toEqual(['POST zia/urlLookup', 'POST zia/urlLookup']);
	await act('lookUp', items.slice(0, 10));
	expect(calls()).toEqual([]);
});

test('one that Zscaler does not look up is told, and holds back no other', async () => {
	const items = [{ indicator: 'casino.example.net' }, { indicator: '2a02:4780:1::5' }];
	const result = await act('lookUp', items);
	expect(result.error).toBeUndefined();
	expect(result.items.map(({ json }) => json)).toMatchObject([
		{ indicator: 'casino.example.net', urlClassifications: ['GAMBLING'] },
		{ indicator: '2a02:4780:1::5', classified: false },
	]);
});

test.each([
	['foo bar baz', /^Block indicators: 'foo bar baz' cannot be used because of 'foo': /],
	[
		'good.example.net, this is no host\nb.example',
		/^Block indicators: 'this is no host' cannot be used because of /,
	],
	['localhost', /^Block indicators: 'localhost' cannot be used: /],
])('%j is quoted as it was typed', async (indicator, message) => {
	expect((await act('block', [{ indicator }])).error?.message).toMatch(message);
});
