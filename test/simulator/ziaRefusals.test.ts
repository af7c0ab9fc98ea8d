import { startCaller, type Caller } from './caller';

let caller: Caller;
beforeAll(async () => {
	caller = await startCaller();
});
afterAll(() => caller.close());

const send = (method: string, path: string, body?: unknown) =>
	caller.send(method, `/zia/api/v1/${path}`, body);

const urlRule = { name: 'x', order: 1, action: 'BLOCK', protocols: ['HTTP_RULE'] };
const firewallRule = { name: 'x', order: 1, action: 'ALLOW' };
const dlpRule = { name: 'x', order: 1, action: 'BLOCK' };
const sslRule = { name: 'x', order: 1 };
const forwardingRule = { name: 'x', order: 1, type: 'FORWARDING', forwardMethod: 'DIRECT' };
const user = {
	name: 'x',
	email: 'x@acme.example',
	groups: [{ id: 165_437_858 }],
	department: { id: 68_759_308 },
};

/** What public validators and recordings know to be refused: collection, a good body, what spoils it. */
test.each([
	['urlFilteringRules', urlRule, { action: 'ISOLATE' }],
	['urlFilteringRules', urlRule, { action: 'CAUTION', requestMethods: ['POST'] }],
	['urlFilteringRules', urlRule, { action: 'ALLOW', blockOverride: true }],
	['urlFilteringRules', urlRule, { overrideUsers: [{ id: 165_214_882 }] }],
	['urlFilteringRules', urlRule, { urlCategories: ['GAMBLNIG'] }],
	['urlFilteringRules', urlRule, { userAgentTypes: ['NETSCAPE'] }],
	['urlFilteringRules', urlRule, { enforceTimeValidity: true }],
	['urlFilteringRules', urlRule, { rank: 8 }],
	['urlFilteringRules', urlRule, { description: 'x'.repeat(10_241) }],
	['firewallFilteringRules', firewallRule, { destCountries: ['COUNTRY_ZZ'] }],
	['firewallFilteringRules', firewallRule, { srcIps: ['10.0.0.300'] }],
	['firewallFilteringRules', firewallRule, { enableFullLogging: 'perhaps' }],
	['dnatRules', firewallRule, { redirectPort: 70_000 }],
	['webDlpRules', dlpRule, { fileTypes: ['PDF_DOCUMENT'], fileTypeCategories: [{ id: 1 }] }],
	['webDlpRules', dlpRule, { auditor: { id: 1 } }],
	['webDlpRules', dlpRule, { severity: 'HIGH' }],
	[
		'sslInspectionRules',
		{ ...sslRule, action: { type: 'BLOCK' } },
		{ action: { type: 'DECRYPT' } },
	],
	['forwardingRules', forwardingRule, { zpaGateway: { id: 1 } }],
	['forwardingRules', forwardingRule, { forwardMethod: 'PROXYCHAIN' }],
	['bandwidthControlRules', { name: 'x', order: 1 }, { maxBandwidth: 120 }],
	['fileTypeRules', { name: 'x', order: 1 }, { minSize: 409_601 }],
	['users', user, { groups: [] }],
	['users', user, { department: undefined }],
	['users', user, { email: 'x' }],
	['vpnCredentials', { type: 'UFQDN', fqdn: 'x@acme.example' }, { fqdn: undefined }],
	['vpnCredentials', { type: 'IP', ipAddress: '192.0.2.9' }, { ipAddress: '192.0.2' }],
	['locations', { name: 'x' }, { surrogateIP: true, idleTimeInMinutes: 60 }],
	['locations', { name: 'x' }, { country: 'ATLANTIS' }],
	['locations', { name: 'x' }, { tz: 'Europe/Berlin' }],
	['locations', { name: 'x' }, { parentId: 158_933_280 }],
	['locations', { name: 'x' }, { parentId: 1, ipAddresses: ['10.0.0.1'] }],
	['locations', { name: 'x' }, { ports: [0] }],
	['ipSourceGroups', { name: 'x', ipAddresses: ['10.0.0.0/8'] }, { ipAddresses: ['10.0.0.0/33'] }],
	['ipSourceGroups', { name: 'x', ipAddresses: ['10.0.0.1-10.0.0.9'] }, { ipAddresses: ['a-b'] }],
	[
		'ipDestinationGroups',
		{ name: 'x', type: 'DSTN_IP', addresses: ['1.1.1.1'] },
		{ addresses: ['one.example'] },
	],
	[
		'ipDestinationGroups',
		{ name: 'x', type: 'DSTN_FQDN', addresses: ['one.example'] },
		{ addresses: ['one'] },
	],
	['ipDestinationGroups', { name: 'x', type: 'DSTN_OTHER', countries: ['DE'] }, { countries: [] }],
	[
		'networkServices',
		{ name: 'x', destTcpPorts: [{ start: 80 }] },
		{ destTcpPorts: [{ start: 90, end: 80 }] },
	],
	[
		'networkServices',
		{ name: 'x', destTcpPorts: [{ start: 80 }] },
		{ destTcpPorts: [{ start: 65_536 }] },
	],
	[
		'urlCategories',
		{ configuredName: 'x', superCategory: 'USER_DEFINED' },
		{ superCategory: 'MINE' },
	],
	['urlCategories', { configuredName: 'x', superCategory: 'USER_DEFINED' }, { ipRanges: ['x'] }],
])('%s: %j is taken, and refused with %j', async (collection, good, wrong) => {
	const refused = await send('POST', collection, { ...good, ...wrong });
	expect([refused.status, typeof refused.body.message]).toEqual([400, 'string']);
	const created = await send('POST', collection, good);
	expect([created.status, created.text]).toEqual([200, expect.any(String)]);
	await send('DELETE', `${collection}/${String(created.body.id)}`);
});

test('a body names no other object than the path does', async () => {
	const body = { ...urlRule, name: 'Block Threat Feed', id: 1 };
	expect((await send('PUT', 'urlFilteringRules/1657400', body)).status).toBe(400);
});

test('numbers and flags may be written as texts', async () => {
	const rule = { name: 'Texts', order: '1', rank: '7', maxBandwidth: '90', minBandwidth: '20' };
	const created = await send('POST', 'bandwidthControlRules', rule);
	expect(created.body).toMatchObject({ order: 1, rank: 7, maxBandwidth: 90, minBandwidth: 20 });
});

test('an older state of a rule is refused', async () => {
	const { body } = await send('GET', 'urlFilteringRules/1657401');
	const stale = { ...body, lastModifiedTime: 1 };
	expect((await send('PUT', 'urlFilteringRules/1657401', stale)).body.code).toBe(
		'STALE_CONFIGURATION_ERROR',
	);
	expect((await send('PUT', 'urlFilteringRules/1657401', body)).status).toBe(200);
});

test.each([
	['cyberThreatProtection/advancedThreatSettings', { malwareUrlFilterEnabled: true }],
	['mobileAdvanceThreatSettings', { smsPhishingEnabled: false }],
	['eun', { aupEnabled: false }],
])('the recorded change of %s is refused as it was', async (page, body) => {
	expect((await send('PUT', page, body)).status).toBe(400);
});
