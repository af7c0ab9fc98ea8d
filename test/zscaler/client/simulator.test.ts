import axios from 'axios';

import { startSimulator, type Simulator } from '../../../simulator';
import { activationStatus } from '../../../zscaler/client/activation/askActivation';
import { ensureActive } from '../../../zscaler/client/activation/ensureActive';
import { createClient } from '../../../zscaler/client/createClient';
import type { HttpRequest, Ports } from '../../../zscaler/contract/ports';
import { readPages } from '../../../zscaler/client/readPages';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { products } from '../../../zscaler/contract/products';
import { getRequest, oneApiTenant, postRequest } from './tenants';

let simulator: Simulator;
let token: string;

beforeAll(async () => {
	simulator = await startSimulator({ limits: 'off' });
});
beforeEach(async () => {
	simulator.reset();
	token = await signIn();
});
afterAll(() => simulator.close());

async function signIn(): Promise<string> {
	const { clientId, clientSecret } = simulator.credentials.oneApiSecret;
	const form = new URLSearchParams({
		grant_type: 'client_credentials',
		client_id: clientId,
		client_secret: clientSecret,
		audience: 'https://api.zscaler.com',
	});
	const { data } = await axios.post<{ access_token: string }>(
		`${simulator.signInUrl}/oauth2/v1/token`,
		form,
	);
	return data.access_token;
}

async function send(request: HttpRequest, signal?: AbortSignal) {
	const { status, headers, data } = await axios.request<unknown>({
		method: request.method,
		url: request.url,
		params: request.query,
		data: request.body,
		timeout: request.timeout,
		signal,
		headers: { authorization: `Bearer ${token}` },
		validateStatus: () => true,
	});
	const entries = Object.entries(headers).map(([name, value]) => [name, String(value)]);
	return { status, headers: Object.fromEntries(entries) as Record<string, string>, body: data };
}

/** Waits are twenty times as short, and seem as long. */
const HASTE = 20;
const STARTED = Date.now();
const hurried = (haste: number): Pick<Ports, 'now' | 'sleep'> => ({
	now: () => STARTED + (Date.now() - STARTED) * haste,
	sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / haste)),
});

const open = (options: Partial<Parameters<typeof createClient>[0]> = {}) =>
	createClient({
		tenant: oneApiTenant({ baseOf: (product) => simulator.url + products[product].base }),
		ports: { send, ...hurried(HASTE) },
		limits: new Map(),
		...options,
	});

const rules = getRequest({ path: '/urlFilteringRules' });
const category = (name: string) =>
	postRequest({
		path: '/urlCategories',
		body: { configuredName: name, superCategory: 'USER_DEFINED', urls: ['.example.com'] },
	});
const kindOf = (call: Promise<unknown>) =>
	call.then(
		() => 'done',
		(error: unknown) => (error instanceof ZscalerError ? error.facts.kind : String(error)),
	);
const callsTo = (path: string) =>
	simulator.calls().filter((call) => call.path.endsWith(path)).length;
const named = (name: string) =>
	JSON.stringify(simulator.state()).split(`"configuredName":"${name}"`).length - 1;

describe('over real HTTP', () => {
	test.each([
		['a reset', { effect: 'reset' } as const],
		['a body that ends in the middle', { effect: 'truncate' } as const],
		['a gateway that is away', { effect: 'gatewayDown' } as const],
		['too many calls', { status: 429, headers: { 'retry-after': '0' }, body: {} }],
		['maintenance', { status: 403, headers: { 'x-zscaler-mode': 'read-only' }, body: {} }],
	])('a read survives %s', async (_, fault) => {
		simulator.setFaults({ path: '/zia/*', ...fault });
		const { status, body } = await open().call(rules);
		expect([status, Array.isArray(body)]).toEqual([200, true]);
		expect(callsTo('/urlFilteringRules')).toBe(2);
	});

	test('an edit lock is waited for', async () => {
		simulator.setFaults({ effect: 'editLocked' });
		expect(await kindOf(open().call(category('Locked')))).toBe('done');
		expect(named('Locked')).toBeGreaterThan(0);
	});

	test('a creation that was applied and lost its answer is not made twice', async () => {
		simulator.setFaults({ method: 'POST', path: '/zia/*', effect: 'dropAfterApply' });
		expect(await kindOf(open().call(category('Once')))).toBe('fateUnknown');
		expect(callsTo('/urlCategories')).toBe(1);
	});

	test('a session that is gone is told, once n8n has renewed in vain', async () => {
		simulator.expireSessions();
		expect(await kindOf(open().call(rules))).toBe('sessionEnded');
	});

	test.each([
		['duplicate', () => open().call(category('Twice'))],
		[
			'notFound',
			() => open().call(getRequest({ path: '/urlFilteringRules/999999', answer: 'item' })),
		],
		['invalid', () => open().call(category(''))],
	])('%s', async (kind, call) => {
		await open().call(category('Twice'));
		expect(await kindOf(call())).toBe(kind);
	});

	test('ZPA speaks another dialect', async () => {
		const { customerId } = simulator.credentials.oneApiSecret;
		const path = `/mgmtconfig/v1/admin/customers/${customerId}/segmentGroup/999`;
		expect(await kindOf(open().call(getRequest({ product: 'zpa', path, answer: 'item' })))).toBe(
			'notFound',
		);
	});

	test('cancelling stops at once', async () => {
		simulator.setFaults({ path: '/zia/*', delayMs: 600 });
		const cancel = new AbortController();
		const call = open({ signal: cancel.signal }).call(rules);
		setTimeout(() => {
			cancel.abort();
		}, 50);
		const start = Date.now();
		await expect(call).rejects.toThrow();
		expect(Date.now() - start).toBeLessThan(400);
	});
});

test('pages are the whole list, whatever their size', async () => {
	const { customerId } = simulator.credentials.oneApiSecret;
	const path = `/mgmtconfig/v1/admin/customers/${customerId}/segmentGroup`;
	const client = open();
	for (const name of ['One', 'Two', 'Three', 'Four']) {
		await client.call(postRequest({ product: 'zpa', path, body: { name, enabled: true } }));
	}
	const read = async (size: number) => {
		const ids: unknown[] = [];
		const pages = readPages(client, getRequest({ product: 'zpa', path }), {
			style: 'totalPages',
			size,
		});
		for await (const item of pages) ids.push(item.id);
		return ids;
	};
	const whole = await read(500);
	expect(whole.length).toBeGreaterThan(4);
	expect(await read(1)).toEqual(whole);
	expect(await read(2)).toEqual(whole);
});

test('what is pending goes live', async () => {
	const client = open();
	await client.call(category('Pending'));
	expect(await activationStatus(client, 'zia')).toBe('PENDING');
	expect(await ensureActive(client, 'zia')).toBe('ACTIVE');
});

test('a crowd of executions is never refused for calling too often', async () => {
	const own = simulator;
	// The way of a request is hurried as well: a machine that stalls must not seem a slow network.
	const haste = 4;
	simulator = await startSimulator({ limits: 1 / haste });
	try {
		token = await signIn();
		const limits = new Map();
		const calls = Array.from({ length: 24 }, (_, n) =>
			open({ limits, ports: { send, ...hurried(haste) } }).call(
				n % 3 === 0 ? category(`Crowd ${n}`) : rules,
			),
		);
		await Promise.all(calls);
		const statuses = simulator.calls().map(({ status }) => status);
		expect(statuses.filter((status) => status === 429)).toEqual([]);
		expect(statuses.length).toBeGreaterThanOrEqual(24);
	} finally {
		await simulator.close();
		simulator = own;
	}
});
