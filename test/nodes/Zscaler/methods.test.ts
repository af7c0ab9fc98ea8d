import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import { everyday } from '../../../nodes/Zscaler/form/everyday';
import { openForm } from '../../harness/engine/openForm';
import { type Row, useTenant } from '../../harness/engine/useTenant';

const { calls, credentials, tenant } = useTenant();
const nodeType = new Zscaler();
const { listSearch, loadOptions, resourceMapping } = nodeType.methods;

const formWith = (choice: Row): ILoadOptionsFunctions => openForm(nodeType, credentials(), choice);

const columns = async (resource: string, operation: string) =>
	(await resourceMapping.getColumns.call(formWith({ resource, operation }))).fields;

describe('the columns of the mapper', () => {
	test('have types, choices and what is required', async () => {
		const fields = await columns('ziaUrlFilteringRule', 'create');
		const byId = Object.fromEntries(fields.map((field) => [field.id, field]));
		expect(byId.name).toMatchObject({ type: 'string', required: true, removed: false });
		expect(byId.action).toMatchObject({ type: 'options', required: true });
		expect(byId.action).not.toHaveProperty('defaultValue');
		expect(byId.action?.options?.[0]).toEqual({ name: 'Allow', value: 'ALLOW' });
		expect(byId.locations).toMatchObject({ type: 'string', removed: false });
		expect(byId.protocols).toMatchObject({ required: false, removed: true });
		expect(byId.capturePCAP).toMatchObject({ type: 'boolean' });
		expect(byId.order).toMatchObject({ type: 'number' });
		expect(byId).not.toHaveProperty('lastModifiedTime');
		expect(byId).not.toHaveProperty('id');
	});

	test.each([
		[
			'ziaUrlFilteringRule',
			['name', 'action', 'urlCategories', 'locations', 'locationGroups', 'departments'],
		],
		['ziaNatRule', ['name', 'redirectIp', 'redirectFqdn', 'redirectPort', 'locations']],
		['zpaAccessPolicyRule', ['name', 'action', 'conditions']],
		['zpaTimeoutPolicyRule', ['name', 'reauthTimeout', 'reauthIdleTimeout', 'conditions']],
	])('of %s show at once what decides', async (resource, ids) => {
		for (const operation of ['create', 'upsert']) {
			const shown = (await columns(resource, operation)).filter(({ removed }) => !removed);
			expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
			expect(shown.length).toBeLessThanOrEqual(6);
		}
	});

	test.each(['create', 'upsert'])('of %s show no switch that nobody has set', async (operation) => {
		const unset = [];
		for (const { id } of everyday) {
			for (const field of await columns(id, operation)) {
				if (!field.removed && field.type === 'boolean' && field.defaultValue === undefined)
					unset.push(`${id} ${field.id}`);
			}
		}
		expect(unset).toEqual([]);
	});

	test("are shown as they say where objects are made: n8n's editor hides them otherwise", () => {
		const shown = nodeType.description.properties
			.filter(({ type }) => type === 'resourceMapper')
			.filter(({ displayOptions }) => displayOptions?.show?.operation?.includes('upsert'))
			.map(({ typeOptions }) => typeOptions?.resourceMapper?.addAllFields);
		expect(shown).toEqual([true]);
	});

	test('nothing is required of an update, and what is set once only is left out', async () => {
		const fields = await columns('ziaUrlCategory', 'update');
		expect(fields.filter(({ required }) => required)).toEqual([]);
		expect(fields.map(({ id }) => id)).not.toContain('customCategory');
	});

	test('Create or Update matches by name or ID', async () => {
		const fields = await columns('ziaUrlCategory', 'upsert');
		const matching = fields.filter(({ canBeUsedToMatch }) => canBeUsedToMatch);
		expect(matching.map(({ id, defaultMatch }) => [id, defaultMatch])).toEqual([
			['id', false],
			['configuredName', true],
		]);
	});

	test.each(everyday.map(({ id }) => id))('of %s stand once, with fresh choices', async (id) => {
		const [first, second] = [await columns(id, 'create'), await columns(id, 'create')];
		const ids = first.map((field) => field.id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [at, { options }] of first.entries()) {
			if (options !== undefined) expect(options).not.toBe(second[at]?.options);
		}
	});

	test('of Other Object are path and query values', async () => {
		const { fields } = await resourceMapping.getParameterColumns.call(
			formWith({
				...{ resource: 'otherObject', operation: 'runAction' },
				...{ objectType: 'zpaPolicySet', otherAction: 'getRules' },
			}),
		);
		expect(fields.map(({ id, required }) => [id, required])).toEqual([
			['policyType', true],
			['search', false],
			['microtenantId', false],
		]);
	});

	test('there are none before a type is chosen', async () => {
		const form = formWith({ resource: 'otherObject', operation: 'getMany', objectType: '' });
		expect(await resourceMapping.getParameterColumns.call(form)).toEqual({ fields: [] });
		const get = formWith({ resource: 'otherObject', operation: 'get', objectType: '' });
		expect(await listSearch.searchObjects!.call(get)).toEqual({ results: [] });
	});
});

describe('pickers', () => {
	const search = (resource: string, filter?: string, more: Row = {}) =>
		listSearch.searchObjects!.call(formWith({ resource, operation: 'get', ...more }), filter);

	test('list the objects by name, in the order of the alphabet', async () => {
		expect(await search('ziaRuleLabel')).toEqual({
			results: [
				{ name: 'Managed by n8n', value: 3_390 },
				{ name: 'Security', value: 3_392 },
				{ name: 'Temporary', value: 3_391 },
			],
		});
		expect(calls()).toEqual(['GET zia/ruleLabels']);
	});

	test('search at Zscaler where it can, and here where it finds whole names only', async () => {
		await search('ziaRuleLabel', 'temp');
		expect(tenant().calls().at(-1)?.query.search).toBe('temp');
		const { results } = await search('zpaSegmentGroup', 'intra');
		expect(results.map(({ name }) => name)).toEqual(['Intranet']);
		expect(tenant().calls().at(-1)?.query.search).toBeUndefined();
	});

	test('take the value above the object from the form', async () => {
		const { results } = await search('ziaCloudAppControlRule', '', {
			parentRuleType: 'STREAMING_MEDIA',
		});
		expect(results.map(({ name }) => name)).toEqual(['Watch only']);
	});

	test('tell in words what is wrong', async () => {
		credentials().stored.clientSecret = 'wrong';
		await expect(search('ziaRuleLabel')).rejects.toMatchObject({
			message: expect.stringContaining('Zscaler does not know this Client ID'),
			description: expect.stringContaining('API Clients'),
		});
	});
});

describe('Other Object', () => {
	const form = (operation: string, objectType = '') =>
		formWith({ resource: 'otherObject', operation, objectType });

	test('lists the types that offer the operation and have no entry of their own', async () => {
		const types = await loadOptions.getObjectTypes.call(form('delete'));
		const ids = types.map(({ value }) => value);
		expect(ids).toContain('ziaProxy');
		expect(ids).not.toContain('ziaUrlCategory');
		expect(ids).not.toContain('zpaPolicySet');
		expect(types.length).toBeGreaterThan(80);
	});

	test('reaches every action through Run Action', async () => {
		const types = await loadOptions.getObjectTypes.call(form('runAction'));
		expect(types.map(({ value }) => value)).toContain('ziaUrlCategory');
		const actions = await loadOptions.getActions.call(form('runAction', 'ziaUrlCategory'));
		expect(actions.map(({ value }) => value)).toEqual(
			expect.arrayContaining(['addUrls', 'getManyLite']),
		);
		expect(await loadOptions.getActions.call(form('runAction'))).toEqual([]);
	});
});

describe('a search in the form finds what a run finds', () => {
	const search = (resource: string, filter: string, more: Row = {}) =>
		listSearch.searchObjects!.call(formWith({ resource, operation: 'get', ...more }), filter);
	const names = async (...asked: Parameters<typeof search>) =>
		(await search(...asked)).results.map(({ name }) => name);

	test('predefined categories by the words that people see', async () => {
		expect(await names('ziaUrlCategory', 'adult them')).toEqual(['Adult Themes']);
		expect(await names('ziaUrlCategory', 'video str')).toEqual(['Video Streaming']);
	});

	test('a user by e-mail address', async () => {
		tenant().seed('zia/users', [{ id: 801, name: 'Jo Doe', email: 'jo@acme.example' }]);
		expect(await names('ziaUser', 'JO@acme')).toEqual(['Jo Doe']);
	});

	test('the list where Zscaler refuses to search', async () => {
		tenant().setFaults({ path: '/zia/api/v1/ruleLabels', status: 400, times: 1 });
		expect(await names('ziaRuleLabel', 'temp')).toEqual(['Temporary']);
	});

	test('SCIM groups of the identity provider that the form holds, by name or from the list', async () => {
		const idp = (mode: string, value: string) => ({ parentIdpId: { __rl: true, mode, value } });
		expect(await names('zpaScimGroup', 'eng', idp('name', 'acme users'))).toEqual(['Engineering']);
		expect(await names('zpaScimGroup', '', idp('list', '216196257331285825'))).toEqual([
			'Engineering',
			'Finance',
		]);
	});
});
