import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { products } from '../../../zscaler/contract/products';
import { type FieldName, fieldLabels, textOf } from '../../../zscaler/tenant/credential';
import { tenantOf } from '../../../zscaler/tenant/tenantOf';

const oneApi = { authentication: 'oneApiSecret', vanityDomain: 'acme', clientId: 'c' };
const admin = { authentication: 'ziaApiKey', username: 'n8n@acme.example' };
const keys = { keyId: 'k', apiKey: 'k', clientId: 'c', username: 'u', customerId: '42' };

describe('the clouds of OneAPI', () => {
	it.each([
		['production', 'https://acme.zslogin.net', 'https://api.zsapi.net'],
		['beta', 'https://acme.zsloginbeta.net', 'https://api.beta.zsapi.net'],
		['gov', 'https://acme.zidentitygov.net', 'https://api.zscalergov.net'],
		['govus', 'https://acme.zidentitygov.us', 'https://api.zscalergov.us'],
	])('%s', (oneApiCloud, signIn, api) => {
		const tenant = tenantOf({ ...oneApi, oneApiCloud });
		expect(tenant.signInUrl).toBe(`${signIn}/oauth2/v1/token`);
		expect(tenant.origins).toEqual([api]);
		expect(tenant.baseOf('zia')).toBe(`${api}/zia/api/v1`);
		expect(tenant.baseOf('zpa')).toBe(`${api}/zpa`);
		expect(tenant.opens).toEqual(Object.keys(products));
	});

	it('and any other by its name', () => {
		const tenant = tenantOf({ ...oneApi, oneApiCloud: 'other', otherCloud: ' Alpha ' });
		expect(tenant.signInUrl).toBe('https://acme.zsloginalpha.net/oauth2/v1/token');
		expect(tenant.origins).toEqual(['https://api.alpha.zsapi.net']);
	});

	it.each([
		'acme',
		' ACME ',
		'https://acme.zslogin.net/',
		'acme-admin.zslogin.net',
		'acme.zidentitygov.us',
	])('take the vanity domain as people copy it: %s', (vanityDomain) => {
		const { signInUrl } = tenantOf({ ...oneApi, vanityDomain, oneApiCloud: 'production' });
		expect(signInUrl).toBe('https://acme.zslogin.net/oauth2/v1/token');
	});
});

describe('the clouds of the products', () => {
	it.each([
		[
			'ziaApiKey',
			'zia',
			{ cloud: 'zscalertwo' },
			'https://zsapi.zscalertwo.net/api/v1',
			'/api/v1/authenticatedSession',
		],
		['ztw', 'ztw', { cloud: 'zscloud' }, 'https://connector.zscloud.net/api/v1', '/api/v1/auth'],
		[
			'zcc',
			'zcc',
			{ cloud: 'zscalerone' },
			'https://api-mobile.zscalerone.net/papi/public',
			'/papi/auth/v1/login',
		],
		[
			'zcc',
			'zcc',
			{ cloud: 'zscalerten' },
			'https://mobile6.zscalerten.net/papi/public',
			'/papi/auth/v1/login',
		],
		['zpaApiKey', 'zpa', { zpaCloud: 'ZPATWO' }, 'https://config.zpatwo.net', '/signin'],
		['zdx', 'zdx', { zdxCloud: 'zdxcloud' }, 'https://api.zdxcloud.net/v1', '/v1/oauth/token'],
		[
			'zwa',
			'zwa',
			{ zwaCloud: 'us1' },
			'https://api.us1.zsworkflow.net/dlp/v1',
			'/v1/auth/api-key/token',
		],
	] as const)('%s opens %s alone', (...[authentication, product, cloud, base, signIn]) => {
		const tenant = tenantOf({ authentication, ...keys, ...cloud });
		expect(tenant.baseOf(product)).toBe(base);
		expect(tenant.signInUrl).toBe(new URL(base).origin + signIn);
		expect(tenant.opens).toEqual([product]);
		expect(() => tenant.baseOf('zid')).toThrow(/opens .+ only, not ZIdentity/);
	});

	it('take a path in front of a custom address, and lose the one that comes behind', () => {
		const baseOf = (baseUrl: string) =>
			tenantOf({ ...admin, cloud: 'custom', baseUrl }).baseOf('zia');
		expect(baseOf('https://gateway.example/zscaler/')).toBe(
			'https://gateway.example/zscaler/api/v1',
		);
		expect(baseOf('https://zsapi.zscaler.net/api/v1')).toBe('https://zsapi.zscaler.net/api/v1');
	});
});

describe('the sandbox', () => {
	const production = { ...oneApi, oneApiCloud: 'production' };
	const sandboxToken = 'hush';

	it('is a cloud of ZIA, which OneAPI has to be told', () => {
		const tenant = tenantOf({ ...production, sandboxToken, sandboxCloud: 'zscalertwo' });
		expect(tenant.baseOf('csb')).toBe('https://csbapi.zscalertwo.net/zscsb');
		expect(tenant.origins).toEqual(['https://api.zsapi.net']);
		expect(tenantOf({ ...admin, cloud: 'zscloud', sandboxToken }).baseOf('csb')).toBe(
			'https://csbapi.zscloud.net/zscsb',
		);
		const own = { sandboxToken, sandboxCloud: 'custom', sandboxUrl: 'https://a.example/zscsb/' };
		expect(tenantOf({ ...production, ...own }).baseOf('csb')).toBe('https://a.example/zscsb');
	});

	it('asks for its token only when it is used, and is of no other product', () => {
		expect(() => tenantOf(production).baseOf('csb')).toThrow('Sandbox API Token is empty');
		const zdx = tenantOf({ authentication: 'zdx', zdxCloud: 'zdxcloud', keyId: 'k', sandboxToken });
		expect(() => zdx.baseOf('csb')).toThrow(
			'opens Digital Experience only, not Sandbox Submission',
		);
		const moon = { ...production, sandboxToken, sandboxCloud: 'moon' };
		expect(() => tenantOf(moon)).toThrow("Sandbox Cloud 'moon' is unknown");
	});
});

describe('a form that is not right', () => {
	it.each([
		[{ ...oneApi, oneApiCloud: 'production', vanityDomain: '' }, 'Vanity Domain is empty'],
		[{ ...oneApi, oneApiCloud: 'production', vanityDomain: 'a b' }, "Vanity Domain 'a b' is not"],
		[{ ...oneApi, oneApiCloud: 'production', vanityDomain: 'evil.example/' }, 'Vanity Domain'],
		[{ ...oneApi, oneApiCloud: 'production', clientId: ' ' }, 'Client ID is empty'],
		[
			{ ...oneApi, oneApiCloud: 'production', customerId: 'acme' },
			'ZPA Customer ID must be a number',
		],
		[{ ...oneApi, oneApiCloud: 'other', otherCloud: 'a.b/c' }, "Cloud Name 'a.b/c'"],
		[{ ...oneApi, oneApiCloud: 'moon' }, "Cloud 'moon'"],
		[{ ...oneApi, oneApiCloud: 'custom', signInUrl: 'acme' }, 'Sign-In URL is not an address'],
		[{ ...oneApi, oneApiCloud: 'custom', signInUrl: 'https://a.example' }, 'API URL is empty'],
		[{ ...admin, cloud: 'moon' }, "Cloud 'moon' is unknown"],
		[
			{ ...admin, cloud: 'custom', baseUrl: 'http://zsapi.example' },
			'Base URL must begin with https',
		],
		[
			{ ...admin, cloud: 'custom', baseUrl: 'http://127.0.0.1.evil.example' },
			'Base URL must begin',
		],
		[{ ...admin, cloud: 'custom', baseUrl: 'ftp://localhost' }, 'Base URL must begin'],
		[{ ...admin, cloud: 'custom', baseUrl: 'https://u:p@a.example' }, 'Base URL may hold no user'],
		[{ authentication: 'zpaApiKey', zpaCloud: 'GOV', clientId: 'c' }, 'ZPA Customer ID is empty'],
		[{ authentication: 'password' }, "Authentication 'password' is unknown"],
		[{}, 'Authentication is empty'],
	])('is told by its field: %j', (form, message) => {
		expect(() => tenantOf(form)).toThrow(message);
		expect(() => tenantOf(form)).toThrow(ZscalerError);
	});

	it.each(['http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000'])(
		'but plain http is fine on this machine: %s',
		(baseUrl) => {
			expect(tenantOf({ ...admin, cloud: 'custom', baseUrl }).origins).toEqual([baseUrl]);
		},
	);
});

describe('the key that limits are counted under', () => {
	it('is the same for one account and holds no secret', () => {
		const form = { ...oneApi, oneApiCloud: 'production', clientSecret: 'hush' };
		const { key } = tenantOf(form);
		expect(key).toBe(tenantOf({ ...form, clientSecret: 'other' }).key);
		expect(key).not.toContain('hush');
		expect(key).not.toBe(tenantOf({ ...form, clientId: 'd' }).key);
		expect(key).not.toBe(tenantOf({ ...form, oneApiCloud: 'beta' }).key);
	});
});

const fields = Object.keys(fieldLabels) as FieldName[];

test.each(fields)('%s with half a character or a line break is refused by its label', (field) => {
	const label = fieldLabels[field];
	for (const half of ['a\uD800', '\uDC00b', 'a\uDC00\uD800b']) {
		expect(() => textOf({ [field]: half }, field)).toThrow(`${label} holds half a character`);
	}
	for (const broken of ['a\nb', 'a\r\nX-Other: b', 'a\0b', 'a\tb']) {
		const read = () => textOf({ [field]: broken }, field);
		if (field === 'privateKey') expect(read()).toBe(broken);
		else expect(read).toThrow(`${label} holds a line break or another control character`);
	}
	expect(textOf({ [field]: ' g\u00fcltig \u{1F511}\n' }, field)).toBe('g\u00fcltig \u{1F511}');
});

test.each(['Paris', '7 8', '1e5', '-1', {}.toString()])(
	'a microtenant that is no number (%s) is refused',
	(microtenantId) => {
		expect(() => tenantOf({ ...oneApi, oneApiCloud: 'production', microtenantId })).toThrow(
			'ZPA Microtenant ID must be a number',
		);
	},
);
