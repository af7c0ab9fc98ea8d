import { omit } from 'lodash';

import { startCaller, type Caller } from './caller';

let caller: Caller;
beforeAll(async () => {
	caller = await startCaller();
});
afterAll(() => caller.close());

const COLLECTIONS = `
	urlFilteringRules firewallFilteringRules firewallDnsRules firewallIpsRules sslInspectionRules
	sandboxRules forwardingRules bandwidthControlRules webApplicationRules/STREAMING_MEDIA
	urlCategories ipSourceGroups ipDestinationGroups networkServices networkServiceGroups ruleLabels
	locations timeIntervals dlpDictionaries dlpEngines users groups departments
`;

test.each(COLLECTIONS.trim().split(/\s+/))(
	'what is read of %s can be written back',
	async (collection) => {
		const path = `/zia/api/v1/${collection}`;
		const { list } = await caller.send('GET', path);
		expect(list.length).toBeGreaterThan(0);
		for (const item of list) {
			const one = `${path}/${String(item.id)}`;
			const before = (await caller.send('GET', one)).body;
			const reply = await caller.send('PUT', one, omit(before, marks));
			expect([reply.status, reply.text]).toEqual([200, expect.any(String)]);
			const after = (await caller.send('GET', one)).body;
			expect({ ...after, ...stampOf(before) }).toMatchObject(before);
		}
	},
);

/** Rules that came with the tenant must not be given back what they are marked with. */
const marks = ['predefined', 'defaultRule', 'accessControl'];

test.each(marks)('%s of a rule that came with the tenant is refused', async (mark) => {
	const path = '/zia/api/v1/firewallFilteringRules';
	const { list } = await caller.send('GET', path);
	const rule = list.find(({ defaultRule }) => defaultRule === true);
	const body = { ...omit(rule, marks), [mark]: mark === 'accessControl' ? 'READ_WRITE' : true };
	const reply = await caller.send('PUT', `${path}/${String(rule?.id)}`, body);
	expect([reply.status, reply.body]).toEqual([400, { message: 'Request body is invalid.' }]);
});

const stampOf = ({ lastModifiedTime, lastModifiedBy }: Record<string, unknown>) => ({
	lastModifiedTime,
	lastModifiedBy,
});

/** Recorded: zia__TestRiskProfiles, zia__TestDNSGateways, zia__TestNatControlPolicy. */
test.each([
	['riskProfiles', { name: 'x', riskIndexBucket: 'LOW' }],
	['dnsGateways', { name: 'x', primaryDns: '8.8.8.8' }],
	['dnatRules', { name: 'x', order: 1, redirectTrafficToPublicIp: false }],
	['dlpNotificationTemplates', { name: 'x', templateContent: 'x' }],
])('a field that %s do not have is refused', async (collection, body) => {
	const reply = await caller.send('POST', `/zia/api/v1/${collection}`, body);
	expect([reply.status, reply.body]).toEqual([400, { message: 'Request body is invalid.' }]);
});
