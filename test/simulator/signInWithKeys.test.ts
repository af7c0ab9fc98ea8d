import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { startSimulator, type Simulator } from '../../simulator';
import { request } from './caller';

let simulator: Simulator;
beforeEach(async () => {
	simulator = await startSimulator({ limits: 'off' });
});
afterEach(() => simulator.close());

test('ZPA: client and secret in a form, then paths that name the customer', async () => {
	const { baseUrl, clientId, clientSecret, customerId } = simulator.credentials.zpaApiKey;
	const form = (secret: string) =>
		new URLSearchParams({ client_id: clientId, client_secret: secret });
	expect((await request(`${baseUrl}/signin`, 'POST', form('no'))).status).toBe(401);
	const { body } = await request(`${baseUrl}/signin`, 'POST', form(clientSecret));
	const headers = { authorization: `Bearer ${String(body.access_token)}` };
	const groups = (customer: string) =>
		request(
			`${baseUrl}/mgmtconfig/v1/admin/customers/${customer}/segmentGroup`,
			'GET',
			undefined,
			headers,
		);
	expect((await groups(customerId)).body.totalCount).toBe('1');
	const stranger = await groups('1');
	expect(stranger.status).toBe(403);
	expect(stranger.body).toHaveProperty('reason');
});

test('ZDX: the secret is hashed with a time stamp of the last 15 minutes', async () => {
	const { baseUrl, keyId, keySecret } = simulator.credentials.zdxApiKey;
	const signIn = (timestamp: number) =>
		request(`${baseUrl}/v1/oauth/token`, 'POST', {
			key_id: keyId,
			key_secret: createHash('sha256').update(`${keySecret}:${timestamp}`).digest('hex'),
			timestamp,
		});
	const now = Math.floor(Date.now() / 1000);
	expect((await signIn(now - 1000)).status).toBe(401);
	const { body } = await signIn(now);
	expect(body.expires_in).toBe(3600);
	const headers = { authorization: `Bearer ${String(body.token)}` };
	expect((await request(`${baseUrl}/v1/devices`, 'GET', undefined, headers)).status).toBe(200);
});

test('Client Connector: its token says itself until when it lives', async () => {
	const { baseUrl, apiKey, secretKey } = simulator.credentials.zccApiKey;
	const url = `${baseUrl}/papi/auth/v1/login`;
	expect((await request(url, 'POST', { apiKey, secretKey: 'no' })).status).toBe(401);
	const { body } = await request(url, 'POST', { apiKey, secretKey });
	const token = String(body.jwtToken);
	expect(decodeJwt(token).exp).toBeGreaterThan(Date.now() / 1000 + 3000);
	const devices = `${baseUrl}/papi/public/v1/getDevices`;
	expect((await request(devices, 'GET', undefined, { 'auth-token': token })).status).toBe(200);
	expect((await request(devices, 'GET')).status).toBe(401);
});

test('Workflow Automation: key and secret', async () => {
	const { baseUrl, keyId, keySecret } = simulator.credentials.zwaApiKey;
	const url = `${baseUrl}/v1/auth/api-key/token`;
	const reply = await request(url, 'POST', { key_id: keyId, key_secret: keySecret });
	expect(reply.status).toBe(200);
	expect(reply.body).toHaveProperty('token');
	expect(simulator.signIns().byMethod).toEqual({ zwaApiKey: { ok: 1, failed: 0 } });
});
