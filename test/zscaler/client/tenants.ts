import type { Client } from '../../../zscaler/client/createClient';
import type { ApiRequest } from '../../../zscaler/contract/apiRequest';
import { type ProductId, products } from '../../../zscaler/contract/products';
import type { Tenant } from '../../../zscaler/tenant';

const everything = Object.keys(products) as ProductId[];

export const oneApiTenant = (changes: Partial<Tenant> = {}): Tenant => ({
	scheme: 'oneApiSecret',
	key: 'tenant',
	opens: everything,
	baseOf: (product) => `https://api.zsapi.net${products[product].base}`,
	origins: ['https://api.zsapi.net'],
	signInUrl: 'https://acme.zslogin.net/oauth2/v1/token',
	fields: { signIn: 'Vanity Domain and Cloud', api: 'Cloud', sandbox: 'Sandbox Cloud' },
	...changes,
});

/** Headers by which an answer shows that it is Zscaler's own. */
export const mark = { 'x-zscaler-mode': 'read-write' };

export const ziaTenant = (): Tenant =>
	oneApiTenant({ scheme: 'ziaApiKey', opens: ['zia'], key: 'legacy' });

/** Of a client whose user does not wait. */
export const impatient: Client['patience'] = {
	maxWait: 0,
	now: () => 0,
	sleep: async () => undefined,
};

export const getRequest = (changes: Partial<ApiRequest> = {}): ApiRequest => ({
	product: 'zia',
	method: 'GET',
	path: '/urlCategories',
	query: {},
	answer: 'items',
	changes: false,
	repeatable: true,
	label: 'Get many URL categories',
	...changes,
});

export const postRequest = (changes: Partial<ApiRequest> = {}): ApiRequest =>
	getRequest({
		method: 'POST',
		answer: 'item',
		body: { configuredName: 'Blocked' },
		changes: true,
		repeatable: false,
		label: 'Create a URL category',
		...changes,
	});

export const deleteRequest = (changes: Partial<ApiRequest> = {}): ApiRequest =>
	getRequest({
		method: 'DELETE',
		path: '/urlCategories/CUSTOM_01',
		answer: 'nothing',
		changes: true,
		label: 'Delete a URL category',
		...changes,
	});
