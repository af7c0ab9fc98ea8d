import { ZscalerApi } from '../../credentials/ZscalerApi.credentials';
import { signRequest } from '../../credentials/signRequest';
import { renewSession, sharedSessionStore, writeSession } from '../../zscaler/session';
import { openSessionStore } from '../../zscaler/session/sessionStore';
import { type Bench, openBench } from '../zscaler/session/bench';

let bench: Bench;
beforeAll(async () => {
	bench = await openBench();
});
beforeEach(() => {
	sharedSessionStore.credentials.clear();
});
afterAll(() => bench.simulator.close());

/** A stored credential whose session was issued by another process. */
async function stored(scheme: 'oneApiSecret' | 'ziaApiKey' | 'zcc') {
	const form = bench.forms[scheme];
	const { session } = await renewSession(openSessionStore(), form, undefined, bench.ports);
	return { token: session.token, credentials: { ...form, session: writeSession(session) } };
}
const url = () => `${bench.simulator.url}/zia/api/v1/status`;

describe('signRequest', () => {
	it('adds what the way of signing in asks for', async () => {
		const oneApi = await stored('oneApiSecret');
		const signed = await signRequest(oneApi.credentials, {
			url: url(),
			headers: { a: 'b' },
		});
		expect(signed.headers).toEqual({ a: 'b', authorization: `Bearer ${oneApi.token}` });
		const zia = await stored('ziaApiKey');
		expect((await signRequest(zia.credentials as never, { url: url() })).headers).toEqual({
			cookie: `JSESSIONID=${zia.token}`,
		});
		const zcc = await stored('zcc');
		const { headers } = await signRequest(zcc.credentials, { url: url() });
		expect(headers).toEqual({ 'auth-token': zcc.token });
	});

	it('wins over a header set by hand, and keeps other cookies', async () => {
		const oneApi = await stored('oneApiSecret');
		const Authorization = 'Bearer mine';
		const signed = await signRequest(oneApi.credentials, {
			url: url(),
			headers: { Authorization },
		});
		expect(signed.headers).toEqual({ authorization: `Bearer ${oneApi.token}` });
		const zia = await stored('ziaApiKey');
		const Cookie = 'a=1; JSESSIONID=old; b=2';
		const cookies = await signRequest(zia.credentials, {
			url: url(),
			headers: { Cookie },
		});
		expect(cookies.headers).toEqual({ cookie: `a=1; b=2; JSESSIONID=${zia.token}` });
	});

	it('gives no session to a redirect to elsewhere', async () => {
		const { credentials } = await stored('zcc');
		expect(await signRequest(credentials as never, { url: url() })).toMatchObject({
			sendCredentialsOnCrossOriginRedirect: false,
			disableFollowRedirect: true,
		});
	});

	it.each([
		['a relative address', { url: '/zia/api/v1/status' }],
		['the name that the HTTP Request node gives it', { url: '', uri: '/zia/api/v1/status' }],
	])('knows the host by %s', async (_how, options) => {
		const { credentials } = await stored('oneApiSecret');
		const baseURL = bench.simulator.url;
		await expect(signRequest(credentials as never, { ...options, baseURL })).resolves.toBeDefined();
		expect(() =>
			signRequest(credentials as never, { ...options, baseURL: 'https://evil.example' }),
		).toThrow('not for evil.example');
		expect(() => signRequest(credentials as never, options)).toThrow('no address');
	});

	it.each(['https://127.0.0.1', 'http://127.0.0.1.evil.example', 'http://user@evil.example'])(
		'is not fooled by %s',
		async (foreign) => {
			const { credentials } = await stored('oneApiSecret');
			expect(() => signRequest(credentials as never, { url: foreign })).toThrow('is not for');
		},
	);

	it('asks n8n for a session by status 401', () => {
		const credentials = { ...bench.forms.oneApiSecret, session: '' };
		const ask = () => signRequest(credentials, { url: url() });
		expect(ask).toThrow(expect.objectContaining({ response: { status: 401 } }) as Error);
	});

	it('tells n8n which session it used, for the case that it is refused', async () => {
		const { credentials, token } = await stored('oneApiSecret');
		const old = { ...JSON.parse(credentials.session), token: 'old', issuedAt: 0 } as object;
		await signRequest(credentials, { url: url() });
		const other = { ...credentials, session: JSON.stringify(old) };
		await signRequest(other, { url: url() });
		expect(other.session).toContain(token);
	});

	it('gives the sandbox its token and no session, and the token to nobody else', async () => {
		const { credentials } = await stored('oneApiSecret');
		const place = {
			sandboxToken: 'hush',
			sandboxCloud: 'custom',
			sandboxUrl: 'http://localhost:1',
		};
		const form = { ...credentials, ...place, session: '' };
		const signed = await signRequest(form, {
			url: 'http://localhost:1/zscsb/submit',
			qs: { force: 1 },
		});
		expect(signed).toMatchObject({
			qs: { force: 1, api_token: 'hush' },
			disableFollowRedirect: true,
		});
		expect(signed.headers).toBeUndefined();
		for (const foreign of [
			'http://localhost:1/zscsb/../zia/api/v1',
			'http://localhost:1/',
			'http://localhost:2/zscsb/submit',
			'https://csbapi.zscaler.net/zscsb/submit',
		]) {
			expect(() => signRequest(form, { url: foreign })).toThrow('is not for');
		}
		const own = await signRequest({ ...credentials, ...place }, { url: url() });
		expect(JSON.stringify(own)).not.toContain('hush');
	});

	it('is what the credential signs with', () => {
		expect(new ZscalerApi().authenticate).toBe(signRequest);
	});
});
