import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import { byHand, useTenant } from '../../harness/engine/useTenant';

const off = ['false', 'FALSE', '0', 0, false];
const on = ['true', 'True', '1', 1, true];
const neither = ['', 'off', 'maybe', null, undefined, {}, [], 2];

describe('policies', () => {
	const { run, objects, calls } = useTenant();
	const create = (activate: unknown) =>
		run(
			{
				...{ resource: 'ziaRuleLabel', operation: 'create' },
				activateWhenDone: '={{ $json.activate }}',
				...byHand({ name: 'By switch' }),
			},
			{ items: [{ activate }] },
		);

	test.each(off)('Activate When Done given %j is off', async (activate) => {
		expect((await create(activate)).items[0]?.json.activated).toBe(false);
		expect(calls()).not.toContain('POST zia/status/activate');
	});

	test.each(on)('Activate When Done given %j is on', async (activate) => {
		expect((await create(activate)).items[0]?.json.activated).toBe(true);
		expect(calls()).toContain('POST zia/status/activate');
	});

	test.each(off)('Return All given %j keeps to the limit', async (returnAll) => {
		const form = { resource: 'ziaRuleLabel', operation: 'getMany', limit: '={{ "1" }}' };
		const { items } = await run(
			{ ...form, returnAll: '={{ $json.returnAll }}' },
			{ items: [{ returnAll }] },
		);
		expect(items).toHaveLength(1);
	});

	test.each([null, undefined])(
		'a filter given %j does not let everything through',
		async (search) => {
			const { error } = await run(
				{
					...{ resource: 'ziaRuleLabel', operation: 'getMany', returnAll: true },
					filters: { search: '={{ $json.search }}' },
				},
				{ items: [{ search }] },
			);
			expect(error?.message).toMatch(/takes a value, not nothing/);
			expect(calls()).toEqual([]);
		},
	);

	test.each(off)('Enabled given %j in a column or by hand is off', async (enabled) => {
		const form = { resource: 'ziaLocation', operation: 'create', activateWhenDone: false };
		const { error } = await run(
			{ ...form, ...byHand({ name: 'Off', authRequired: '={{ $json.enabled }}' }) },
			{ items: [{ enabled }] },
		);
		expect(error).toBeUndefined();
		expect(objects('zia/locations').at(-1)).toMatchObject({ name: 'Off', authRequired: false });
	});

	test.each([{}, [true], 'maybe', 2])(
		'a switch of an object given %j is refused',
		async (enabled) => {
			const form = { resource: 'ziaLocation', operation: 'create', activateWhenDone: false };
			const { error } = await run(
				{ ...form, ...byHand({ name: 'Off', authRequired: '={{ $json.enabled }}' }) },
				{ items: [{ enabled }] },
			);
			expect(error?.message).toMatch(/Auth|Authentication/);
			expect(calls().filter((call) => !call.startsWith('GET'))).toEqual([]);
		},
	);
});

describe('feeds', () => {
	const { run, calls } = useTenant({}, new ZscalerThreatFeed());
	const sync = (dryRun: unknown) =>
		run(
			{
				...{ resource: 'feed', operation: 'sync', syncName: 'Switch', lists: ['urlCategory'] },
				...{ categoryName: 'Switch', feeds: { items: [{ name: 'Mine', field: 'indicator' }] } },
				...{ neverBlock: { topSites: 0 }, dryRun: '={{ $json.dryRun }}', activateWhenDone: true },
			},
			{ items: [{ indicator: 'bad.example.com', dryRun }], mode: 'trigger' },
		);
	const block = (hours: readonly unknown[]) =>
		run(
			{
				...{ resource: 'indicator', operation: 'block', lists: ['denyList'] },
				...{ indicators: '={{ $json.indicator }}', hours: '={{ $json.hours }}' },
				...{ subdomains: false, activateWhenDone: false },
			},
			{
				items: hours.map((each, at) => ({ indicator: `bad${at}.example.com`, hours: each })),
				...{ mode: 'trigger', onError: 'continueRegularOutput' },
			},
		);

	test('what Block for Hours cannot be is refused, and the other items are blocked for as long', async () => {
		const { items } = await block(['soon', '', null, undefined, -1, 1e300, {}, [1], true, '2', 0]);
		const refused = items.slice(0, 9).map(({ json }) => json.error);
		expect(refused).toEqual(
			Array<unknown>(9).fill(expect.stringMatching(/Block for Hours takes a number/)),
		);
		expect(items.slice(9).map(({ json }) => [json.outcome, typeof json.until])).toEqual([
			['blocked', 'string'],
			['blocked', 'undefined'],
		]);
	});

	const writes = (): string[] => calls().filter((call) => !call.startsWith('GET'));

	test.each(off)('Dry Run given %j writes', async (dryRun) => {
		expect((await sync(dryRun)).items[0]?.json).toMatchObject({ outcome: 'changed' });
		expect(writes()).not.toEqual([]);
	});

	test.each(['Deny List, Custom URL Category', ['custom URL category'], '["urlCategory"]'])(
		'Lists given as %j are the lists that the form calls so',
		async (lists) => {
			const form = { resource: 'feed', operation: 'sync', syncName: 'Labels', dryRun: true };
			const { items } = await run(
				{
					...{ ...form, lists: '={{ $json.lists }}', categoryName: 'Switch' },
					feeds: { items: [{ name: 'Mine', field: 'indicator' }] },
					neverBlock: { topSites: 0 },
				},
				{ items: [{ indicator: 'bad.example.com', lists }], mode: 'trigger' },
			);
			expect(items[0]?.json).toMatchObject({ outcome: 'preview' });
		},
	);

	test.each(on)('Dry Run given %j writes nothing', async (dryRun) => {
		expect((await sync(dryRun)).items[0]?.json).toMatchObject({ outcome: 'preview' });
		expect(writes()).toEqual([]);
	});

	test.each(neither)('Dry Run given %j is refused, before a call', async (dryRun) => {
		expect((await sync(dryRun)).error?.message).toMatch(/Dry Run takes true or false, not/);
		expect(calls()).toEqual([]);
	});
});
