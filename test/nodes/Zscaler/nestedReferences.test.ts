import { byHand, fromColumns, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();

const IDP = '216196257331285825';
const upsert = (resource: string, items: Row[], more: Row = {}) =>
	run({ resource, operation: 'upsert', ...fromColumns(), ...more }, { items });
const sent = () => calls().filter((call) => !call.startsWith('GET'));

describe('values inside values', () => {
	const location = (vpnCredentials: unknown) =>
		upsert('ziaLocation', [{ name: 'Branch', country: 'GERMANY', tz: 'GMT', vpnCredentials }]);

	beforeEach(() => {
		tenant().seed('zia/vpnCredentials', [
			{ id: 501, type: 'UFQDN', fqdn: 'br1@example.com' },
			{ id: 502, type: 'UFQDN', fqdn: 'br2@example.com' },
		]);
	});

	test.each<[string, Row[]]>([
		['by name in the place of the id', [{ id: 'br1@example.com', type: 'UFQDN' }]],
		['by id', [{ id: 501, type: 'UFQDN' }]],
		['by the name beside it', [{ type: 'UFQDN', fqdn: 'BR1@example.com' }]],
		['by the name, of another tenant', [{ id: 9, type: 'UFQDN', fqdn: 'br1@example.com' }]],
	])('a VPN credential %s', async (_how, given) => {
		const { error } = await location(JSON.stringify(given));
		expect(error).toBeUndefined();
		const [stored] = objects('zia/locations').filter(({ name }) => name === 'Branch');
		expect(stored?.vpnCredentials).toMatchObject([{ id: 501, type: 'UFQDN' }]);
	});

	test('a misspelt one is refused, with the way to it, before anything is sent', async () => {
		const { error } = await location([{ id: 'br3@example.com', type: 'UFQDN' }]);
		expect(error?.message).toMatch(
			/VPN Credentials > VPN Credential names a VPN credential that does not exist: 'br3@example\.com'\. Did you mean 'br1@example\.com'/,
		);
		expect(sent()).toEqual([]);
	});

	test('the pool of an extranet is found in the extranet that stands beside it', async () => {
		const pools = [
			{ id: 31, name: 'Pool A' },
			{ id: 32, name: 'Pool B' },
		];
		tenant().seed('zia/extranet', [
			{ id: 30, name: 'Partner', extranetIpPoolList: pools, extranetDNSList: [] },
			{ id: 40, name: 'Other', extranetIpPoolList: [{ id: 41, name: 'Pool A' }] },
		]);
		const row = { name: 'Branch', extranet: 'partner', extranetIpPool: 'Pool A' };
		const { error } = await upsert('ziaLocation', [row]);
		expect(error).toBeUndefined();
		const [stored] = objects('zia/locations').filter(({ name }) => name === 'Branch');
		expect(stored).toMatchObject({ extranet: { id: 30 }, extranetIpPool: { id: 31 } });
		const misspelt = await upsert('ziaLocation', [{ ...row, extranetIpPool: 'Pool C' }]);
		expect(misspelt.error?.message).toMatch(/'Pool C'/);
	});
});

describe('conditions of ZPA rules', () => {
	const rule = (...operands: Row[]) =>
		upsert('zpaAccessPolicyRule', [
			{ name: 'Named', action: 'ALLOW', conditions: [{ operator: 'OR', operands }] },
		]);
	const stored = () =>
		objects('zpa/rules/216196257331281925').find(({ name }) => name === 'Named')?.conditions;

	beforeEach(() => {
		tenant().seed('zpa/network', [
			{ id: '7', name: 'HQ (zscalertwo.net)', networkId: '01b54e90-39c1-43e1-a484-6d5c33c65195' },
		]);
		tenant().seed('zpa/posture', [
			{ id: '8', name: 'Encrypted (zscalertwo.net)', postureUdid: 'udid-8' },
		]);
	});

	test.each<[string, Row, Row]>([
		[
			'an application segment',
			{ objectType: 'APP', values: ['Wiki'] },
			{ objectType: 'APP', rhs: '216196257331404604' },
		],
		[
			'one in the form that Get answers',
			{ objectType: 'APP_GROUP', lhs: 'id', rhs: 'intranet' },
			{ objectType: 'APP_GROUP', rhs: '216196257331404603' },
		],
		[
			'a SCIM group of an identity provider',
			{ objectType: 'SCIM_GROUP', entryValues: [{ lhs: 'Acme Users', rhs: 'Engineering' }] },
			{ objectType: 'SCIM_GROUP', lhs: IDP, rhs: '3251059' },
		],
		[
			'a SCIM group beside its identity provider',
			{ objectType: 'SCIM Group', idpId: 'Acme Users', values: ['Engineering'] },
			{ objectType: 'SCIM_GROUP', lhs: IDP, rhs: '3251059' },
		],
		[
			'a platform, in words',
			{ objectType: 'Platform', entryValues: [{ lhs: 'macOS', rhs: 'yes' }] },
			{ objectType: 'PLATFORM', lhs: 'mac', rhs: 'true' },
		],
		[
			'a country, by name',
			{ objectType: 'COUNTRY_CODE', entryValues: [{ lhs: 'Germany', rhs: true }] },
			{ objectType: 'COUNTRY_CODE', lhs: 'DE', rhs: 'true' },
		],
		[
			'a SCIM attribute',
			{ objectType: 'SCIM', idpId: 'Acme Users', entryValues: [{ lhs: 'userName', rhs: 'jo' }] },
			{ objectType: 'SCIM', lhs: '216196257331285842', rhs: 'jo' },
		],
		[
			'a SAML attribute',
			{ objectType: 'SAML', entryValues: [{ lhs: 'DepartmentName', rhs: 'IT' }] },
			{ objectType: 'SAML', lhs: '216196257331285827', rhs: 'IT' },
		],
		[
			'a trusted network without its cloud',
			{ objectType: 'TRUSTED_NETWORK', entryValues: [{ lhs: 'hq', rhs: 'true' }] },
			{ lhs: '01b54e90-39c1-43e1-a484-6d5c33c65195', rhs: 'true' },
		],
		[
			'a posture profile of another cloud',
			{
				objectType: 'POSTURE',
				entryValues: [{ lhs: 'Encrypted (zscalerthree.net)', rhs: 'false' }],
			},
			{ lhs: 'udid-8', rhs: 'false' },
		],
		[
			'a client type, which is a word',
			{ objectType: 'CLIENT_TYPE', values: ['zpn_client_type_zapp'] },
			{ objectType: 'CLIENT_TYPE', rhs: 'zpn_client_type_zapp' },
		],
	])('%s', async (_what, given, operand) => {
		const { error } = await rule(given);
		expect(error).toBeUndefined();
		expect(stored()).toMatchObject([{ operands: [operand] }]);
	});

	test('ids stay ids, and cost no call', async () => {
		const { error } = await rule({
			objectType: 'SCIM_GROUP',
			entryValues: [{ lhs: IDP, rhs: 3_251_058 }],
		});
		expect(error).toBeUndefined();
		expect(stored()).toMatchObject([{ operands: [{ lhs: IDP, rhs: '3251058' }] }]);
		expect(calls().join()).not.toMatch(/scimgroup|idp/);
	});

	test('a group by name needs its identity provider, and says so', async () => {
		const { error } = await rule({
			objectType: 'SCIM_GROUP',
			entryValues: [{ rhs: 'Engineering' }],
		});
		expect(error?.message).toContain('Zscaler lists SCIM groups by Identity Provider');
		expect(error?.description).toContain('or the ID of the SCIM group');
		expect(sent()).toEqual([]);
	});
});

test('the group of a provisioning key is of the kind that the key enrols', async () => {
	tenant().seed('zpa/serviceEdgeGroup', [{ id: '61', name: 'San Jose Connectors' }]);
	for (const [type, id] of [
		['SERVICE_EDGE_GRP', '61'],
		['CONNECTOR_GRP', '216196257331404601'],
	]) {
		const { error, items } = await run({
			resource: 'zpaProvisioningKey',
			operation: 'create',
			parentAssociationType: type,
			...byHand({
				name: `Key ${type}`,
				zcomponentId: 'San Jose Connectors',
				enrollmentCertId: 'Service Edge',
				maxUsage: '1',
			}),
		});
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ zcomponentId: id, enrollmentCertId: '6574' });
	}
});
