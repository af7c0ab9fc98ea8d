import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ZscalerLogsTrigger } from '../../nodes/ZscalerLogsTrigger/ZscalerLogsTrigger.node';
import { root } from '../house/sources';
import { useTriggers } from './useTrigger';

interface Template {
	readonly nodes: { type: string; parameters: Record<string, unknown> }[];
}

const file = join(root, 'workflows/nss-blocked-threats.json');
const { nodes } = JSON.parse(readFileSync(file, 'utf8')) as Template;
const { parameters } = nodes.find(({ type }) => type.endsWith('.zscalerLogsTrigger'))!;
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
	expect(objects('zia/nssFeeds')).toHaveLength(2);
	await tenant().pushLogs({ type: 'WEBLOG', count: 30 });
	expect(trigger.items()).toMatchObject([{ count: 10, logTypes: { web: 10 } }]);
	const [{ records }] = trigger.items() as [{ records: Record<string, unknown>[] }];
	expect(records[0]).toMatchObject({
		time: '2026-11-20T00:00:03.000Z',
		user: 'user3@example.com',
		action: 'Blocked',
	});
});
