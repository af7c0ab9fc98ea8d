import { signInMethods } from '../../../../zscaler/tenant/methods';
import { tenantOf } from '../../../../zscaler/tenant/tenantOf';
import { schemeIds } from '../../session/bench';

const form = {
	...{ oneApiCloud: 'production', vanityDomain: 'acme', customerId: '42', cloud: 'zscaler' },
	...{ zpaCloud: 'PRODUCTION', zdxCloud: 'zdxcloud', zwaCloud: 'us1' },
	...{ clientId: 'c', keyId: 'k', apiKey: 'a', username: 'u' },
};

/** Public paths of zscaler-sdk-python, 2026-11. */
const expected = {
	oneApiSecret: [
		'https://api.zsapi.net/zia/api/v1/status',
		'https://api.zsapi.net/zpa/mgmtconfig/v1/admin/customers/42/segmentGroup?pagesize=1',
	],
	oneApiKey: [
		'https://api.zsapi.net/zia/api/v1/status',
		'https://api.zsapi.net/zpa/mgmtconfig/v1/admin/customers/42/segmentGroup?pagesize=1',
	],
	ziaApiKey: ['https://zsapi.zscaler.net/api/v1/authenticatedSession'],
	zpaApiKey: [
		'https://config.private.zscaler.com/mgmtconfig/v1/admin/customers/42/segmentGroup?pagesize=1',
	],
	zdx: ['https://api.zdxcloud.net/v1/administration/locations'],
	zcc: ['https://api-mobile.zscaler.net/papi/public/v1/getCompanyInfo'],
	ztw: ['https://connector.zscaler.net/api/v1/auth'],
	zwa: ['https://api.us1.zsworkflow.net/dlp/v1/incidents/search?pageSize=1'],
};

describe('the call that tells whether a session lives', () => {
	it.each(schemeIds)('of %s is one that the API has', (scheme) => {
		const tenant = tenantOf({ ...form, authentication: scheme });
		const urls = signInMethods[scheme].checks(tenant).map(({ request }) => request.url);
		expect(urls).toEqual(expected[scheme]);
	});
});
