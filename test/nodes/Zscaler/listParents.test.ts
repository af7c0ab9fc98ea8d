import { zscalerProperties } from '../../../nodes/Zscaler/form/properties';
import { everyday, everydayPanel } from '../../../nodes/Zscaler/form/everyday';
import { parentParameter } from '../../../nodes/objects/form/objects';
import { listParents } from '../../../zscaler/objects/listParents';
import { byId, byName, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, tenant } = useTenant();

const getGroup = (more: Row) => run({ resource: 'zpaScimGroup', operation: 'get', ...more });

test('the form asks for what a list stands under, for every verb that looks names up', () => {
	const properties = zscalerProperties();
	for (const resource of everyday) {
		const verbs = everydayPanel.operationsOf(resource).filter(({ path }) => path.includes('{id}'));
		for (const field of listParents(resource)) {
			const shown = properties
				.filter(({ name }) => name === parentParameter(field))
				.filter(({ displayOptions }) => displayOptions?.show?.resource?.includes(resource.id))
				.flatMap(({ displayOptions }) => displayOptions?.show?.operation ?? []);
			expect([resource.id, field.name, shown]).toEqual([
				resource.id,
				field.name,
				expect.arrayContaining(verbs.map(({ id }) => id)),
			]);
		}
	}
});

test('a SCIM group is found by its name among those of its identity provider', async () => {
	const { error, items } = await getGroup({
		parentIdpId: byName('acme users'),
		object: byName('engineering'),
	});
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ id: 3_251_059, name: 'Engineering' });
});

test('by its ID it is found without', async () => {
	const { error, items } = await getGroup({ object: byId('3251059') });
	expect(error).toBeUndefined();
	expect(items[0]?.json.name).toBe('Engineering');
	expect(calls()).toHaveLength(1);
});

test('a name without it is refused, and says what to give', async () => {
	const { error } = await getGroup({ object: byName('Engineering') });
	expect(error?.message).toContain(
		"'Engineering' cannot be found by its name alone: Zscaler lists SCIM groups by Identity Provider",
	);
	expect(error?.description).toContain('Give Identity Provider as well, or the ID');
	expect(calls()).toEqual([]);
});

test('a search that Zscaler refuses falls back to the list', async () => {
	tenant().setFaults({ path: '/zia/api/v1/ruleLabels', status: 400, times: 1 });
	const { error, items } = await run({
		resource: 'ziaRuleLabel',
		operation: 'get',
		object: byName('temporary'),
	});
	expect(error).toBeUndefined();
	expect(items[0]?.json.name).toBe('Temporary');
});

test('Other Object takes it as a path value, by name or ID', async () => {
	const attribute = { resource: 'otherObject', operation: 'get', objectType: 'zpaScimAttribute' };
	const { error, items } = await run({
		...attribute,
		object: byName('username'),
		parameters: { mappingMode: 'defineBelow', value: { idpId: 'Acme Users' } },
	});
	expect(error).toBeUndefined();
	expect(items[0]?.json.name).toBe('userName');
});
