import { byHand, byName, fromColumns, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();
const update = (resource: string, name: string, values: Row) =>
	run({ resource, operation: 'update', object: byName(name), ...byHand(values) });

test('a misspelt name in capitals is refused where the list does not hold it', async () => {
	tenant().seed('zia/workloadGroups', [{ name: 'WL_TEST', description: '' }]);
	const { error } = await update('ziaUrlFilteringRule', 'Allow Partner Sites', {
		workloadGroups: 'WL_TSET',
	});
	expect(error?.message).toContain("'WL_TSET'");
	expect(error?.message).toContain('WL_TEST');
	expect(calls().filter((call) => !call.startsWith('GET'))).toEqual([]);
});

test('a network service is named as the portal shows it', async () => {
	tenant().seed('zia/networkServices', [{ id: 774_011, name: 'HTTP', type: 'PREDEFINED' }]);
	const { error } = await update('ziaFirewallFilteringRule', 'Allow DNS', { nwServices: 'http' });
	expect(error).toBeUndefined();
	const rule = objects('zia/firewallFilteringRules').find(({ name }) => name === 'Allow DNS');
	expect(rule?.nwServices).toMatchObject([{ id: 774_011 }]);
});

test.each(['ANY', 'any', 'All'])('%s in a column of references means none', async (word) => {
	const { error } = await update('ziaUrlFilteringRule', 'Allow Partner Sites', { locations: word });
	expect(error).toBeUndefined();
	const rule = objects('zia/urlFilteringRules').find(({ name }) => name === 'Allow Partner Sites');
	expect(rule?.locations ?? []).toEqual([]);
	expect(rule?.urlCategories).toEqual(['CUSTOM_01']);
});

test('hours of the day are read as the portal shows them', async () => {
	const items = [{ name: 'Early', startTime: '09:00', endTime: '5:30 PM', daysOfWeek: 'Mon, Tue' }];
	const { error } = await run(
		{ resource: 'ziaTimeInterval', operation: 'create', ...fromColumns() },
		{ items },
	);
	expect(error).toBeUndefined();
	const made = objects('zia/timeIntervals').find(({ name }) => name === 'Early');
	expect(made).toMatchObject({ startTime: 540, endTime: 1050, daysOfWeek: ['MON', 'TUE'] });
});
