import { outputs, useTenant } from '../../harness/engine/useTenant';

const { run, calls, tenant } = useTenant();
const getMany = (resource: string, more: object = {}, items: object[] = [{}]) =>
	run({ resource, operation: 'getMany', ...more }, { items: items as never });

const labels = Array.from({ length: 2_300 }, (_, index) => ({
	id: 50_000 + index,
	name: `Label ${index}`,
	description: '',
}));

test('each object is an item, paired with the item that asked for it', async () => {
	const result = await getMany('ziaRuleLabel', {}, [{}, {}]);
	expect(result.error).toBeUndefined();
	expect(outputs(result)).toEqual(
		[0, 1].flatMap((item) =>
			['Managed by n8n', 'Temporary', 'Security'].map((name, index) => ({
				json: { id: 3_390 + index, name },
				item,
			})),
		),
	);
	expect(calls()).toEqual(['GET zia/ruleLabels', 'GET zia/ruleLabels']);
});

test('Return All reads to the end, page by page', async () => {
	tenant().seed('zia/ruleLabels', labels);
	const { items } = await getMany('ziaRuleLabel', { returnAll: true });
	expect(items).toHaveLength(2_303);
	expect(calls()).toHaveLength(3);
});

test('Limit stops reading early', async () => {
	tenant().seed('zia/ruleLabels', labels);
	const { items } = await getMany('ziaRuleLabel', { limit: 5 });
	expect(items).toHaveLength(5);
	expect(tenant().calls().at(-1)?.query).toEqual({ page: '1', pageSize: '5' });
	expect(calls()).toHaveLength(1);
});

test('a list that has no pages is cut to the limit', async () => {
	const { items } = await getMany('ziaUrlCategory', { limit: 3 });
	expect(items).toHaveLength(3);
});

test('searches ZIA by a part of the name', async () => {
	const { items } = await getMany('ziaRuleLabel', { filters: { search: 'temp' } });
	expect(items.map(({ json }) => json.name)).toEqual(['Temporary']);
});

test('searches ZPA by the whole name, in its own expression', async () => {
	const { items } = await getMany('zpaApplicationSegment', { filters: { search: 'Wiki' } });
	expect(items.map(({ json }) => json.name)).toEqual(['Wiki']);
	expect(tenant().calls().at(-1)?.query.search).toBe('name+EQ+Wiki');
});

test('hands filters on to the API', async () => {
	await getMany('ziaUrlCategory', { filters: { customOnly: true, type: 'ALL' } });
	expect(tenant().calls().at(-1)?.query).toEqual({ customOnly: 'true', type: 'ALL' });
});

test('simplified objects name what they refer to; raw ones are as the API answers', async () => {
	const [simple] = (await getMany('ziaUrlFilteringRule', { limit: 1 })).items;
	expect(simple?.json).toEqual({
		id: 1_657_400,
		name: 'Block Threat Feed',
		order: 1,
		action: 'BLOCK',
		rank: 7,
		state: 'ENABLED',
		protocols: ['ANY_RULE'],
		urlCategories: ['CUSTOM_02'],
		labels: ['Security'],
	});
	const [raw] = (await getMany('ziaUrlFilteringRule', { limit: 1, simplify: false })).items;
	expect(raw?.json).toMatchObject({ accessControl: 'READ_WRITE', lastModifiedTime: 1_773_372_484 });
});

test('sessions that expire in the middle of paging fail nothing', async () => {
	tenant().seed('zia/ruleLabels', labels);
	tenant().setFaults({ path: '/zia/api/v1/ruleLabels', nth: 2, effect: 'expireSessions' });
	const { items, error } = await getMany('ziaRuleLabel', { returnAll: true });
	expect(error).toBeUndefined();
	expect(items).toHaveLength(2_303);
	expect(tenant().signIns().ok).toBe(2);
});

test('rules of a type are asked for by that type', async () => {
	const rules = await getMany('ziaCloudAppControlRule', { parentRuleType: 'STREAMING_MEDIA' });
	expect(rules.items.map(({ json }) => json.name)).toEqual(['Watch only']);
	expect(calls()).toEqual(['GET zia/webApplicationRules/STREAMING_MEDIA']);
});
