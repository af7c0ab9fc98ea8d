import { byId, byName, outputs, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();
const act = (operation: string, more: Row = {}, items: Row[] = [{}], resource = 'ziaUrlCategory') =>
	run({ resource, operation, ...more }, { items });
const urlsOf = (id: string) => objects('zia/urlCategories').find((each) => each.id === id)?.urls;

const twelve = Array.from({ length: 12 }, (_, index) => ({ url: `host-${index}.example.com` }));

test('URLs of many items go into a category in one call, and each item has its own output', async () => {
	const result = await act(
		'addUrls',
		{ object: byName('Threat Feed'), addUrlsUrls: '={{ $json.url }}' },
		twelve,
	);
	expect(result.error).toBeUndefined();
	expect(outputs(result)).toEqual(
		twelve.map(({ url }, item) => ({
			item,
			json: {
				success: true,
				id: 'CUSTOM_02',
				configuredName: 'Threat Feed',
				urls: [url],
				activated: true,
			},
		})),
	);
	expect(urlsOf('CUSTOM_02')).toEqual([
		'malware.example',
		'phish.example/login',
		...twelve.map(({ url }) => url),
	]);
	expect(calls()).toEqual([
		'GET zia/urlCategories',
		'PUT zia/urlCategories/CUSTOM_02',
		'POST zia/status/activate',
	]);
	expect(
		tenant()
			.calls()
			.find(({ method }) => method === 'PUT')?.query,
	).toEqual({
		action: 'ADD_TO_LIST',
	});
});

test('URLs are taken out in the same way, a call for each category', async () => {
	const items = [
		{ id: 'CUSTOM_01', url: '.partner.example' },
		{ id: 'CUSTOM_02', url: 'malware.example, phish.example/login' },
	];
	const more = { object: byId('={{ $json.id }}'), removeUrlsUrls: '={{ $json.url }}' };
	const result = await act('removeUrls', more, items);
	expect(result.error).toBeUndefined();
	expect([urlsOf('CUSTOM_01'), urlsOf('CUSTOM_02')]).toEqual([['portal.supplier.example'], []]);
	expect(calls().filter((call) => call.startsWith('PUT'))).toEqual([
		'PUT zia/urlCategories/CUSTOM_01',
		'PUT zia/urlCategories/CUSTOM_02',
	]);
});

test('250 URLs are looked up in 3 calls, and each item gets its own answers', async () => {
	const items = Array.from({ length: 125 }, (_, index) => ({
		urls: `bank-${index}.example.com, casino-${index}.example.com`,
	}));
	const result = await act('lookUpUrls', { lookUpUrlsUrls: '={{ $json.urls }}' }, items);
	expect(result.error).toBeUndefined();
	expect(
		outputs(result).map(({ json, item }) => [json.url, json.urlClassifications, item]),
	).toEqual(
		items.flatMap((_, index) => [
			[`bank-${index}.example.com`, ['FINANCE'], index],
			[`casino-${index}.example.com`, ['GAMBLING'], index],
		]),
	);
	expect(calls()).toEqual(Array(3).fill('POST zia/urlLookup'));
	expect(tenant().state().pending).toEqual([]);
});

test('the quota is read', async () => {
	const { items } = await act('getQuota');
	expect(items[0]?.json).toEqual({
		uniqueUrlsProvisioned: expect.any(Number),
		remainingUrlsQuota: expect.any(Number),
	});
	expect(calls()).toEqual(['GET zia/urlCategories/urlQuota']);
});

describe('with Continue On Fail, a list that is refused', () => {
	const bad = [3, 7].map((index) => `bad-${index}-.*.example.com`);
	const rows = twelve.map(({ url }, index) => ({
		url: index === 3 ? bad[0]! : index === 7 ? bad[1]! : url,
	}));
	const add = (onError: 'continueRegularOutput' | 'continueErrorOutput' | undefined) =>
		run(
			{
				resource: 'ziaUrlCategory',
				operation: 'addUrls',
				object: byId('CUSTOM_02'),
				addUrlsUrls: '={{ $json.url }}',
				activateWhenDone: true,
			},
			{ items: rows.slice(0, 4), onError },
		);

	test('is halved until the bad entry stands alone', async () => {
		const { items, error } = await add('continueRegularOutput');
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.success ?? json.error)).toEqual([
			true,
			true,
			true,
			expect.stringContaining(bad[0]!),
		]);
		expect(urlsOf('CUSTOM_02')).toEqual([
			'malware.example',
			'phish.example/login',
			...rows.slice(0, 3).map(({ url }) => url),
		]);
		expect(calls().filter((call) => call.startsWith('PUT'))).toHaveLength(5);
		expect(tenant().state().pending).toEqual([]);
	});

	test('stops the node without it, with nothing changed and nothing activated', async () => {
		const { error } = await add(undefined);
		expect(error?.message).toContain(bad[0]!);
		expect(urlsOf('CUSTOM_02')).toHaveLength(2);
		expect(calls().filter((call) => call.startsWith('PUT'))).toHaveLength(1);
	});
});

test('a copy of a rule, with its name in the query', async () => {
	const result = await act(
		'duplicate',
		{
			parentRuleType: 'STREAMING_MEDIA',
			object: byName('Watch only'),
			duplicateName: 'Watch only, too',
		},
		[{}],
		'ziaCloudAppControlRule',
	);
	expect(result.error).toBeUndefined();
	expect(objects('zia/webApplicationRules/STREAMING_MEDIA').map(({ name }) => name)).toEqual(
		expect.arrayContaining(['Watch only', 'Watch only, too']),
	);
});

test('more IDs than Zscaler documents for one call are sent, and told', async () => {
	const ids = Array.from({ length: 101 }, (_, at) => at + 1).join(', ');
	const { error } = await run({
		resource: 'ziaLocation',
		operation: 'deleteMany',
		deleteManyIds: ids,
	});
	expect(error?.description).toMatch(/Sent as it is: IDs: .* has more than 100 entries \(101\)/);
	expect(calls()).toEqual(['POST zia/locations/bulkDelete']);
});
