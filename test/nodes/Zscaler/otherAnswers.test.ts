import { mark } from '../../zscaler/client/tenants';
import { byHand, byId, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, objects, tenant } = useTenant();
const PATH = '/zia/api/v1/ruleLabels/3399';
const update = () =>
	run({
		...{ resource: 'ziaRuleLabel', operation: 'update', object: byId(3_399) },
		...byHand({ description: 'New' }),
	});
const label = () => objects('zia/ruleLabels').find(({ id }) => id === 3_399);

const bodies: Row[] = [
	{ error: 'Service unavailable' },
	{ message: 'Unauthorized' },
	{ success: false },
	{ code: 500 },
	{ form: { action: '/login' } },
	{ id: 3_392, name: 'Security' },
	{ id: 3_399, name: 'Watched', description: 'Old' },
];

beforeEach(() => {
	tenant().seed('zia/ruleLabels', [{ id: 3_399, name: 'Watched', description: 'Old' }]);
});

test.each(bodies)(
	'an update that is answered with %j was not done, and is not said to be',
	async (body) => {
		tenant().setFaults({
			method: 'PUT',
			path: PATH,
			status: 200,
			headers: mark,
			body,
			times: null,
		});
		const { error, items } = await update();
		const done = label()?.description === 'New';
		expect([done, items.length, error?.message]).toEqual([
			false,
			0,
			expect.stringMatching(/was not updated/) as string,
		]);
	},
);

test.each(bodies)(
	'an update that was done and is answered with %j is seen by reading',
	async (body) => {
		tenant().setFaults({
			method: 'PUT',
			path: PATH,
			status: 200,
			headers: mark,
			body,
			applies: true,
		});
		const { error, items } = await update();
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ outcome: 'updated', id: 3_399, description: 'New' });
	},
);

test.each([...bodies, [null], true, 'OK'] as unknown[])(
	'a deletion that is answered with %j is not said to be done',
	async (body) => {
		tenant().setFaults({
			method: 'DELETE',
			path: PATH,
			status: 200,
			headers: mark,
			body,
			times: null,
		});
		const { error } = await run({
			...{ resource: 'ziaRuleLabel', operation: 'delete', object: byId(3_399) },
		});
		expect(error?.message).toMatch(/./);
		expect(label()).toBeDefined();
	},
);

test('the answer to another call is not taken for the object that was asked for', async () => {
	const body = { id: 3_392, name: 'Security' };
	tenant().setFaults({ method: 'GET', path: PATH, status: 200, headers: mark, body, times: null });
	const { error } = await run({
		...{ resource: 'ziaRuleLabel', operation: 'get', object: byId(3_399) },
	});
	expect(error?.message).toContain("an object with another 'id'");
});
