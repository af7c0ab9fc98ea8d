import { omit } from 'lodash';

import { startCaller, type Caller } from './caller';

let caller: Caller;
beforeEach(async () => {
	caller = await startCaller();
});
afterEach(() => caller.close());

const send = (method: string, path: string, body?: unknown) =>
	caller.send(method, `/zia/api/v1/${path}`, body);
const names = async (path: string) =>
	(await send('GET', path)).list.map(({ name }) => String(name));

test('locations are parents alone; sublocations are had below them and in the short list', async () => {
	expect(await names('locations')).not.toContain('Berlin Guests');
	expect(await names('locations/158933280/sublocations')).toEqual(['Berlin Guests']);
	expect(await names('locations/lite')).not.toContain('Berlin Guests');
	expect(await names('locations/lite?includeSubLocations=true')).toContain('Berlin Guests');
	expect((await send('GET', 'locations/158933280')).body.childCount).toBe(1);
	expect((await send('GET', 'locations/158933283')).body.parentId).toBe(158_933_280);
});

test('categories of top-level domains are listed only when they are asked for', async () => {
	const tlds = { configuredName: 'Zones', superCategory: 'USER_DEFINED', type: 'TLD_CATEGORY' };
	const created = await send('POST', 'urlCategories', { ...tlds, urls: ['.zip', '.mov'] });
	expect(created.status).toBe(200);
	expect(
		(await send('POST', 'urlCategories', { ...tlds, configuredName: 'y', urls: ['a.zip'] })).status,
	).toBe(400);
	const ids = async (query: string) =>
		(await send('GET', `urlCategories?customOnly=true${query}`)).list.map(({ id }) => id);
	expect(await ids('')).toEqual(['CUSTOM_01', 'CUSTOM_02']);
	expect(await ids('&type=TLD_CATEGORY')).toEqual([created.body.id]);
	expect(await ids('&type=ALL')).toHaveLength(3);
});

test('a PUT of a category keeps keywords that it leaves out, and loses its URLs', async () => {
	const path = 'urlCategories/CUSTOM_01';
	const whole = { configuredName: 'Partner Sites', superCategory: 'USER_DEFINED' };
	await send('PUT', path, { ...whole, urls: ['a.example'], keywords: ['partner'] });
	await send('PUT', path, whole);
	expect((await send('GET', path)).body).toMatchObject({ keywords: ['partner'], urls: [] });
});

test('a rule of a name and an order blocks everything for everybody', async () => {
	const { body } = await send('POST', 'urlFilteringRules', { name: 'Bare', order: 1 });
	expect(body).toMatchObject({
		state: 'ENABLED',
		rank: 7,
		action: 'BLOCK',
		protocols: ['ANY_RULE'],
		predefined: false,
	});
});

test('references to localised names show the key, the list the name', async () => {
	const rule = { name: 'Slow', order: 1, bandwidthClasses: [{ id: 2 }] };
	const { body } = await send('POST', 'bandwidthControlRules', rule);
	expect(body.bandwidthClasses).toEqual([
		{ id: 2, name: 'BANDWIDTH_CAT_LARGE_FILE', isNameL10nTag: true },
	]);
	expect(await names('bandwidthClasses')).toEqual(['LARGE_FILE']);
});

test('default and predefined rules keep orders of 0 and less, and cannot be deleted', async () => {
	const { list } = await send('GET', 'firewallDnsRules');
	expect(list.map(({ order, name }) => [order, String(name).length])).toEqual([
		[-2, 38],
		[-1, 25],
	]);
	expect((await send('GET', 'firewallIpsRules')).list[0]).toMatchObject({ order: 0 });
	for (const rule of list) {
		const path = `firewallDnsRules/${String(rule.id)}`;
		const moved = await send('PUT', path, {
			...omit(rule, ['predefined', 'defaultRule', 'accessControl']),
			order: 1,
		});
		expect(moved.body.code).toBe('INVALID_OPERATION');
		expect((await send('DELETE', path)).status).toBe(403);
	}
	const own = { name: 'Own', order: 1, action: 'ALLOW' };
	expect((await send('POST', 'firewallDnsRules', own)).body.order).toBe(1);
});

test('countries get their prefix, credentials are shown as what they are', async () => {
	const group = { name: 'Near', type: 'DSTN_OTHER', countries: ['DE', 'COUNTRY_FR'] };
	expect((await send('POST', 'ipDestinationGroups', group)).body.countries).toEqual([
		'COUNTRY_DE',
		'COUNTRY_FR',
	]);
	const key = { type: 'UFQDN', fqdn: 'vpn@acme.example', preSharedKey: 'only here', comments: 'c' };
	const { id } = (await send('POST', 'vpnCredentials', key)).body;
	const place = { name: 'Lab', vpnCredentials: [{ id, fqdn: 'stale@acme.example' }] };
	const created = await send('POST', 'locations', place);
	expect(created.body.vpnCredentials).toEqual([
		{ id, type: 'UFQDN', fqdn: 'vpn@acme.example', comments: 'c' },
	]);
});

test('a page is one short where something on it is not to be seen, and more follows', async () => {
	caller.simulator.seed('zia/ruleLabels', [
		{ name: 'Hidden', unseen: true },
		...Array.from({ length: 120 }, (_, n) => ({ name: `Label ${n}` })),
	]);
	expect((await send('GET', 'ruleLabels?page=1&pageSize=100')).list).toHaveLength(99);
	expect((await send('GET', 'ruleLabels?page=2&pageSize=100')).list).toHaveLength(24);
});
