import { type Simulator, startSimulator } from '../../../simulator';
import { createClient } from '../../../zscaler/client/createClient';
import type { Ports } from '../../../zscaler/contract/ports';
import { feedTypes } from '../../../zscaler/cloudNss/feedTypes';
import { registerFeeds } from '../../../zscaler/cloudNss/registerFeeds';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { oneApiTenant } from '../client/tenants';
import { oneApiForm, request } from '../../simulator/caller';

let simulator: Simulator;
let token: string;
let ahead = 0;
const now = () => Date.now() + ahead;

beforeAll(async () => {
	simulator = await startSimulator({ limits: 'off', seed: 'empty', idleTime: 1e9 });
	const reply = await request(
		`${simulator.signInUrl}/oauth2/v1/token`,
		'POST',
		oneApiForm(simulator),
	);
	token = String(reply.body.access_token);
});
afterAll(() => simulator.close());

/** Sleeping takes no time, and seems to. */
const ports: Ports = {
	now,
	log: () => undefined,
	sleep: (ms) => {
		ahead += ms;
		return Promise.resolve();
	},
	send: async ({ method, url, query, headers, body }) => {
		const answer = await fetch(
			`${url}?${new URLSearchParams({ ...query } as Record<string, string>).toString()}`,
			{
				method,
				headers: { ...headers, authorization: `Bearer ${token}` },
				body: body === undefined ? undefined : JSON.stringify(body),
			},
		);
		const text = await answer.text();
		const parsed: unknown = text === '' ? undefined : JSON.parse(text);
		return { status: answer.status, headers: Object.fromEntries(answer.headers), body: parsed };
	},
};

const clientWith = (maxWait: number) =>
	createClient({
		tenant: oneApiTenant({ baseOf: () => `${simulator.url}/zia/api/v1` }),
		ports,
		limits: new Map(),
		maxWait,
	});

test('an activation that fails is undone without waiting for another one', async () => {
	const body = { code: 'EDIT_LOCK_NOT_AVAILABLE', message: 'locked' };
	simulator.setFaults({
		method: 'POST',
		path: '/zia/api/v1/status/activate',
		times: 99,
		status: 409,
		body,
	});
	const hands = { runContext: startRunContext(clientWith(60_000), 1), quick: clientWith(1_000) };
	const wanted = {
		key: '0123456789',
		types: feedTypes.filter(({ id }) => id === 'web'),
		url: 'https://n8n.example.com/webhook/1/nss',
		header: ['X-NSS-Secret', 'x'.repeat(64)] as const,
	};
	const began = now();
	await expect(registerFeeds(hands, wanted)).rejects.toThrow('locked');
	expect(now() - began).toBeLessThan(70_000);
	expect(simulator.state().objects['zia/nssFeeds'] ?? []).toEqual([]);
});
