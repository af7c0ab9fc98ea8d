import type { IDataObject } from 'n8n-workflow';

import { inPortal } from '../../harness/engine/portal';
import { useTrigger } from './useTrigger';

const { tenant, trigger, calls } = useTrigger();
const request = {
	event: 'configurationChange',
	resources: ['ziaRuleLabel', 'ziaAdvancedSettings'],
};

describe('a list that is suddenly empty or much shorter', () => {
	const lost = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
	const watched = { ...request, resources: ['ziaRuleLabel'] };
	const asked = () => calls().filter((call) => call === 'GET zia/ruleLabels').length;
	const begin = async () => {
		tenant().seed(
			'zia/ruleLabels',
			lost.map((name, at) => ({ id: 60_000 + at, name })),
		);
		const made = trigger(watched);
		await made.poll();
		calls();
		return made;
	};
	const all = () => inPortal(tenant(), 'GET', 'zia/api/v1/ruleLabels') as Promise<IDataObject[]>;
	const mark = { 'x-zscaler-mode': 'read-write' };
	const instead = (body: unknown, times: number | null = 1): void => {
		const path = '/zia/api/v1/ruleLabels';
		tenant().setFaults({ method: 'GET', path, status: 200, headers: mark, body, times });
	};

	test.each([
		['empty', 0],
		['shorter by 6', 6],
	])('%s once is asked for again, and nothing is told', async (_how, gone) => {
		const { poll, stored } = await begin();
		const before = stored();
		instead(gone === 0 ? [] : (await all()).slice(gone));
		calls();
		expect(await poll()).toEqual([]);
		expect(asked()).toBe(2);
		expect(stored()).toEqual(before);
	});

	test('shorter by a few is believed at once', async () => {
		const { poll } = await begin();
		instead((await all()).slice(0, -5), null);
		calls();
		expect(await poll()).toHaveLength(5);
		expect(asked()).toBe(1);
	});

	test.each([
		['empty', () => []],
		['shorter by 6', (labels: IDataObject[]) => labels.slice(6)],
	])('%s twice is told', async (_how, left) => {
		const { poll } = await begin();
		const labels = await all();
		instead(left(labels), null);
		calls();
		const told = await poll();
		expect(told.map(({ event }) => event)).toEqual(
			Array(labels.length - left(labels).length).fill('removed'),
		);
		expect(asked()).toBe(2);
		expect(await poll()).toEqual([]);
	});

	test('that cannot be read the second time tells nothing, and the next poll tells it', async () => {
		const { poll, stored } = await begin();
		const before = stored();
		tenant().setFaults(
			{ path: '/zia/api/v1/ruleLabels', status: 200, headers: mark, body: [] },
			{ path: '/zia/api/v1/ruleLabels', status: 403, body: { code: 'SCOPE_LIMITED' }, nth: 2 },
		);
		await expect(poll()).rejects.toThrow();
		expect(stored()).toEqual(before);
		tenant().clearFaults();
		expect(await poll()).toEqual([]);
	});
});
