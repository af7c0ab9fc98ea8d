import { importPKCS8, SignJWT } from 'jose';
import { startSimulator, type Simulator } from '../../simulator';
import { oneApiForm, request } from './caller';

const AUDIENCE = 'https://api.zscaler.com';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

let simulator: Simulator;
beforeEach(async () => {
	simulator = await startSimulator({ limits: 'off', sessionLife: 60 });
});
afterEach(() => simulator.close());

const signIn = (form: URLSearchParams) =>
	request(`${simulator.signInUrl}/oauth2/v1/token`, 'POST', form);

const readRules = async (token: unknown) =>
	request(`${simulator.url}/zia/api/v1/urlFilteringRules`, 'GET', undefined, {
		authorization: `Bearer ${String(token)}`,
	});

async function assertion(claims: { exp?: number; aud?: string; jti?: string; iss?: string } = {}) {
	const { clientId, privateKey } = simulator.credentials.oneApiPrivateKey;
	const now = Math.floor(Date.now() / 1000);
	const { exp = now + 300, aud = AUDIENCE, jti = String(Math.random()), iss = clientId } = claims;
	return new SignJWT({ iss, sub: clientId, aud, exp, jti })
		.setProtectedHeader({ alg: 'RS256' })
		.sign(await importPKCS8(privateKey, 'RS256'));
}

const assertionForm = async (claims?: Parameters<typeof assertion>[0]) =>
	new URLSearchParams({
		grant_type: 'client_credentials',
		client_id: simulator.credentials.oneApiPrivateKey.clientId,
		client_assertion: await assertion(claims),
		client_assertion_type: ASSERTION_TYPE,
		audience: AUDIENCE,
	});

test('a client secret opens a session for the life that the tenant sets', async () => {
	const reply = await signIn(oneApiForm(simulator));
	expect(reply.status).toBe(200);
	expect(reply.body).toMatchObject({ token_type: 'Bearer', expires_in: 60 });
	expect((await readRules(reply.body.access_token)).status).toBe(200);
	simulator.advance(60_000);
	const late = await readRules(reply.body.access_token);
	expect(late.status).toBe(401);
	expect(late.body).toEqual({ detail: 'unauthorized', type: '', title: '', status: '' });
});

test('without audience a token is issued, and refused', async () => {
	const form = oneApiForm(simulator);
	form.delete('audience');
	const reply = await signIn(form);
	expect(reply.status).toBe(200);
	expect((await readRules(reply.body.access_token)).status).toBe(401);
});

test('a wrong secret and an unknown client look the same', async () => {
	for (const field of ['client_secret', 'client_id']) {
		const reply = await signIn(oneApiForm(simulator, { [field]: 'no' }));
		expect(reply.status).toBe(401);
		expect(reply.body.error).toBe('invalid_client');
	}
	expect(simulator.signIns()).toMatchObject({ ok: 0, failed: 2 });
});

test('a signed assertion opens a session, once', async () => {
	const form = await assertionForm();
	expect((await signIn(form)).status).toBe(200);
	expect((await signIn(form)).status).toBe(401);
	expect(simulator.signIns().list.map(({ reason }) => reason)).toEqual([
		'accepted',
		'jti was used before',
	]);
});

test.each([
	['another audience', { aud: 'https://example.com' }],
	['another issuer', { iss: 'somebody' }],
	['an expiry in the past', { exp: 1 }],
	['an expiry after more than ten minutes', { exp: Math.floor(Date.now() / 1000) + 700 }],
])('an assertion with %s is refused', async (_name, claims) => {
	expect((await signIn(await assertionForm(claims))).status).toBe(401);
});

test('an assertion with a changed signature is refused', async () => {
	const form = await assertionForm();
	form.set('client_assertion', `${String(form.get('client_assertion')).slice(0, -8)}AAAAAAAA`);
	expect((await signIn(form)).status).toBe(401);
});

test('a client whose role may only read ZIA is told so', async () => {
	const { clientId, clientSecret } = simulator.credentials.oneApiReadOnly;
	const form = oneApiForm(simulator, { client_id: clientId, client_secret: clientSecret });
	const token = String((await signIn(form)).body.access_token);
	expect((await readRules(token)).status).toBe(200);
	const reply = await request(
		`${simulator.url}/zia/api/v1/ruleLabels`,
		'POST',
		{ name: 'x' },
		{ authorization: `Bearer ${token}` },
	);
	expect(reply.status).toBe(403);
	expect(reply.body.code).toBe('SCOPE_LIMITED');
});
