import { findResource } from '../../../zscaler/catalogue';

const calls = (id: string) =>
	findResource(id).operations.map(({ id: verb, method, path }) => `${verb} ${method} ${path}`);

// zscaler-sdk-go web_policy.go, forwarding_profile.go, trusted_network.go, 2026-11
test.each([
	['zccWebPolicy', 'PUT /v1/web/policy/edit', 'PUT /v1/web/policy/edit'],
	[
		'zccForwardingProfile',
		'POST /v1/webForwardingProfile/edit',
		'POST /v1/webForwardingProfile/edit',
	],
	['zccTrustedNetwork', 'POST /v1/webTrustedNetwork/create', 'PUT /v1/webTrustedNetwork/edit'],
])('%s can be created as well, where its edit creates', (id, create, update) => {
	expect(calls(id)).toEqual(expect.arrayContaining([`create ${create}`, `update ${update}`]));
});

test('entitlements are read whole, since an update writes them whole', () => {
	for (const id of ['zccZdxEntitlement', 'zccZpaEntitlement']) {
		const get = findResource(id).operations.find(({ verb }) => verb === 'get');
		expect(get?.fixedQuery).toEqual({ page: '1', pageSize: '5000' });
	}
});
