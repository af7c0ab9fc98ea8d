import { outputs, useTenant } from './useTenant';

const { run, calls, tenant } = useTenant();
const getMany = (resource: string, more: object = {}) =>
	run({ resource, operation: 'getMany', ...more });

test('each object is an item, paired with the item that asked for it', async () => {
	const { items, error } = await getMany('ziaRuleLabel');
	expect(error).toBeUndefined();
	expect(outputs({ items } as never)).toHaveLength(3);
	expect(calls()).toEqual(['GET zia/ruleLabels']);
});
