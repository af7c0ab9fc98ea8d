import { useTenant } from '../../harness/engine/useTenant';

const { run, tenant, calls } = useTenant();
const mark = { 'x-zscaler-mode': 'read-write' };
const PATH = '/zia/api/v1/ruleLabels?*page=2*';
const many = Array.from({ length: 1_200 }, (_, at) => ({ id: 5_000 + at, name: `L${at}` }));

/** What page 2 holds when somebody has put one label in front meanwhile. */
const shifted = many.slice(999);

beforeEach(() => {
	tenant().seed('zia/ruleLabels', many);
	tenant().setFaults({ path: PATH, status: 200, headers: mark, body: shifted });
	calls();
});

const getMany = (choice: object) =>
	run({ resource: 'ziaRuleLabel', operation: 'getMany', ...choice });

test('an object that comes on two pages is put out once', async () => {
	const { error, items } = await getMany({ returnAll: true });
	expect(error).toBeUndefined();
	const ids = items.map(({ json }) => json.id);
	expect(ids.filter((id) => id === 5_999)).toHaveLength(1);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toContain(6_199);
	expect(calls()).toHaveLength(2);
});

test('Limit counts what comes out', async () => {
	const { error, items } = await getMany({ returnAll: false, limit: 1_050 });
	expect(error).toBeUndefined();
	expect(new Set(items.map(({ json }) => json.id)).size).toBe(1_050);
	expect(items).toHaveLength(1_050);
});
