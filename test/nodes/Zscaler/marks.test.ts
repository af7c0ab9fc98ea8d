import { sharedLimits } from '../../../zscaler/client/limits/limits';
import { ziaForm } from '../../harness/engine/tenant';
import { useTenant } from '../../harness/engine/useTenant';

const { run, tenant, objects } = useTenant();

const PATH = '*/ruleLabels*';
const headers = { 'x-zscaler-mode': 'read-write' };
const telling = { path: PATH, status: 200, body: [{ id: 1, name: 'Guest', description: 'Wi-Fi' }] };

beforeEach(() => {
	tenant().seed('zia/ruleLabels', [{ id: 9_001, name: 'One', description: 'old' }]);
});

describe.each(['oneApiSecret', 'ziaApiKey'])('signed in with %s', (method) => {
	const form = () => (method === 'ziaApiKey' ? { form: ziaForm(tenant()) } : {});
	const getMany = () =>
		run({ resource: 'ziaRuleLabel', operation: 'getMany', returnAll: true }, form());
	const remove = () =>
		run(
			{
				...{ resource: 'ziaRuleLabel', operation: 'delete' },
				object: { __rl: true, mode: 'id', value: '9001' },
				options: { maxWait: 600 },
			},
			form(),
		);

	test('a well-formed answer of a stranger does not make the next one believed', async () => {
		expect((await getMany()).items.length).toBeGreaterThan(0);
		tenant().setFaults(telling);
		expect((await getMany()).items[0]?.json).toMatchObject({ name: 'Guest' });
		tenant().setFaults({ path: PATH, effect: 'emptyList', times: null });
		const { error, items } = await getMany();
		expect(items).toEqual([]);
		expect(error?.message).toContain("an empty list without Zscaler's own headers");
		expect(error?.description).toContain('x-zscaler-');
	});

	test('nor is a deletion done for what a stranger says', async () => {
		await getMany();
		tenant().setFaults(telling);
		await getMany();
		tenant().setFaults({ method: 'DELETE', path: PATH, effect: 'noContent', times: null });
		const { error, items } = await remove();
		expect(items).toEqual([]);
		expect(error?.message).toMatch(/It was not deleted: it is still there/);
		expect(objects('zia/ruleLabels').some(({ id }) => id === 9_001)).toBe(true);
	});

	test.each<unknown>([
		{ status: 'ok' },
		{ error: 'login required' },
		[{ msg: 'x' }],
		{ data: [] },
		['sign in first'],
	])('%j of a stranger is no list of labels', async (body) => {
		tenant().setFaults({ path: PATH, status: 200, body, times: null });
		const { error, items } = await getMany();
		expect(items).toEqual([]);
		expect(error?.message).toMatch(/In place of a list from Internet Access came /);
	});

	test.each<unknown>([[], { list: [] }, { result: [] }, { totalCount: 0, list: [] }])(
		'%j is believed of no stranger, be it the first answer after the sign-in',
		async (body) => {
			sharedLimits.clear();
			tenant().setFaults({ path: PATH, status: 200, body });
			const { error, items } = await getMany();
			expect(error).toBeUndefined();
			expect(items.length).toBeGreaterThan(0);
		},
	);

	test('nor is the first deletion done for what a stranger says, who answers all', async () => {
		sharedLimits.clear();
		const always = { effect: 'noContent', times: null } as const;
		tenant().setFaults({ path: PATH, ...always }, { path: '*/status*', ...always });
		const { error, items } = await remove();
		expect(items).toEqual([]);
		expect(error?.message).toMatch(/It was not deleted|not known whether/);
	});

	test('an empty list of Zscaler is one', async () => {
		await getMany();
		tenant().setFaults({ path: PATH, status: 200, headers, body: [] });
		const { error, items } = await getMany();
		expect([error, items]).toEqual([undefined, []]);
	});
});
