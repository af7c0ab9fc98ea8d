import { ZscalerLogsTrigger } from '../../../nodes/ZscalerLogsTrigger/ZscalerLogsTrigger.node';
import { stepOf } from '../../harness/engine/template';
import { useTriggers } from './useTrigger';

const parameters = stepOf('nss-blocked-threats.json', 'Cloud NSS');
const { open, tenant, objects } = useTriggers();

test('the template gives the trigger parameters that it has', () => {
	const { properties } = new ZscalerLogsTrigger().description;
	expect(properties.map(({ name }) => name)).toEqual(
		expect.arrayContaining(Object.keys(parameters)),
	);
	const filters = properties.find(({ name }) => name === 'filters')!;
	expect(filters.options?.map(({ name }) => name)).toEqual(
		expect.arrayContaining(Object.keys(parameters.filters as object)),
	);
});

test('the template lets blocked threats through, as one item with what its message is made of', async () => {
	const trigger = open(parameters);
	await trigger.activate();
	expect(objects('zia/nssFeeds')).toHaveLength(1);
	await tenant().pushLogs({ type: 'WEBLOG', count: 30 });
	expect(trigger.items()).toMatchObject([{ count: 10, logTypes: { web: 10 } }]);
	const [{ records }] = trigger.items() as [{ records: Record<string, unknown>[] }];
	expect(records[0]).toMatchObject({
		time: '2026-11-20T00:00:03.000Z',
		user: 'user3@example.com',
		action: 'Blocked',
	});
});
