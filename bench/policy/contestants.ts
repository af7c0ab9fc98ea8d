import axios, { type AxiosInstance } from 'axios';

import { listIn, type Row } from '../../demo/policySheet';
import type { Simulator } from '../../simulator';
import { findResource } from '../../zscaler/catalogue';
import { ensureActive } from '../../zscaler/client/activation/ensureActive';
import { createClient } from '../../zscaler/client/createClient';
import type { Ports } from '../../zscaler/contract/ports';
import { upsertObject } from '../../zscaler/objects/upsertObject';
import { startRunContext } from '../../zscaler/objects/runContext';
import { readValues } from '../../zscaler/objects/plan/readValues';
import { tenantOf } from '../../zscaler/tenant';

export type Contestant = (tenant: Simulator, rules: readonly Row[]) => Promise<void>;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Signed in, answers of any status. */
async function connect({ url, credentials }: Simulator): Promise<AxiosInstance> {
	const { clientId, clientSecret } = credentials.oneApiSecret;
	const { data } = await axios.post<{ access_token: string }>(
		`${url}/oauth2/v1/token`,
		new URLSearchParams({
			grant_type: 'client_credentials',
			client_id: clientId,
			client_secret: clientSecret,
			audience: 'https://api.zscaler.com',
		}),
	);
	const headers = { authorization: `Bearer ${data.access_token}` };
	return axios.create({ baseURL: url, headers, validateStatus: () => true });
}

/** What the node does for the operation Create or Update. */
export const ours: Contestant = async (tenant, rules) => {
	const http = await connect(tenant);
	const ports: Ports = {
		send: async ({ method, url, query, body }) => {
			const answer = await http.request<unknown>({ method, url, params: query, data: body });
			return {
				status: answer.status,
				headers: answer.headers as Record<string, string>,
				body: answer.data,
			};
		},
		sleep: pause,
		now: () => Date.now(),
	};
	const { clientId, clientSecret } = tenant.credentials.oneApiSecret;
	const client = createClient({
		ports,
		tenant: tenantOf({
			authentication: 'oneApiSecret',
			oneApiCloud: 'custom',
			signInUrl: tenant.signInUrl,
			apiUrl: tenant.url,
			clientId,
			clientSecret,
		}),
	});
	const resource = findResource('ziaUrlFilteringRule');
	const work = startRunContext(client, rules.length);
	for (const row of rules) {
		const { values } = readValues(resource.fields, row);
		await upsertObject({ runContext: work, resource, params: {} }, 'name', values);
	}
	await ensureActive(client, 'zia', 'PENDING');
};

interface Rule extends Record<string, unknown> {
	readonly id: number;
	readonly name: string;
}

/**
 * A workflow of HTTP Request nodes: for each row look for the rule, then create it or write it
 * anew, and wait a second and try again when refused, as Retry On Fail does.
 */
export const httpRequestLoop: Contestant = async (tenant, rules) => {
	const http = await connect(tenant);
	const request = async <T>(method: string, path: string, data?: object): Promise<T> => {
		for (;;) {
			const answer = await http.request<T>({ method, url: `/zia/api/v1${path}`, data });
			if (answer.status !== 429) return answer.data;
			await pause(1000);
		}
	};
	const categories = await request<{ id: string; configuredName: string }[]>(
		'GET',
		'/urlCategories',
	);
	const ids = new Map(categories.map(({ id, configuredName }) => [configuredName, id]));
	for (const row of rules) {
		const found = await request<Rule[]>('GET', '/urlFilteringRules');
		const present = found.find(({ name }) => name === row.name);
		const wanted = {
			...row,
			protocols: listIn(row.protocols),
			requestMethods: listIn(row.requestMethods),
			urlCategories: listIn(row.urlCategories).map((name) => ids.get(name) ?? name),
		};
		if (present === undefined) {
			await request('POST', '/urlFilteringRules', { order: 1, rank: 7, ...wanted });
		} else {
			await request('PUT', `/urlFilteringRules/${present.id}`, { ...present, ...wanted });
		}
	}
	await request('POST', '/status/activate');
};
