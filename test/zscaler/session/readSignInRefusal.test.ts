import { readSignInRefusal } from '../../../zscaler/session/readSignInRefusal';
import { type SignInMethodId, signInMethods } from '../../../zscaler/tenant/methods';

const read = (
	scheme: SignInMethodId,
	status: number,
	body: unknown,
	more: { skew?: number; headers?: Record<string, string>; redact?: (text: string) => string } = {},
) =>
	readSignInRefusal(
		{
			method: signInMethods[scheme],
			host: 'acme.zslogin.net',
			fields: 'Vanity Domain and Cloud',
			answer: { status, headers: more.headers ?? {}, body },
			skew: more.skew ?? 0,
			now: 1_000,
		},
		more.redact ?? ((text) => text),
	);

const saml = { code: 'AUTHENTICATION_FAILED', message: 'Admin is enabled for SAML only' };
const locked = { code: 'ACCOUNT_LOCKED', message: 'x' };

describe('a refused sign-in', () => {
	it.each<[string, SignInMethodId, number, unknown, RegExp]>([
		[
			'wrong vanity domain',
			'oneApiSecret',
			404,
			'<html>Not Found</html>',
			/acme.zslogin.net is not/,
		],
		[
			'a page instead of a token',
			'oneApiSecret',
			200,
			'<html>Sign in</html>',
			/answered the sign-in with an HTML page/,
		],
		[
			'wrong secret',
			'oneApiSecret',
			401,
			{ error: 'invalid_client' },
			/Client ID with this Client S/,
		],
		['wrong key', 'oneApiKey', 401, { error: 'invalid_client' }, /Client ID with this Private Key/],
		['disabled client', 'oneApiSecret', 400, { error: 'unauthorized_client' }, /disabled/],
		['no role', 'oneApiSecret', 400, { error: 'invalid_scope' }, /may not use the Zscaler APIs/],
		['no right', 'oneApiSecret', 403, { error: 'access_denied' }, /may not use the Zscaler APIs/],
		['wrong values', 'ziaApiKey', 400, { code: 'AUTHENTICATION_FAILED' }, /does not say which/],
		['SAML only', 'ziaApiKey', 400, saml, /may not sign in with a password/],
		['no cookie', 'ziaApiKey', 200, { authType: 'ADMIN_LOGIN' }, /opened no session/],
		['locked', 'ziaApiKey', 401, locked, /has locked this account/],
		[
			'wrong cloud',
			'zpaApiKey',
			404,
			'nothing here',
			/answered the sign-in with the text 'nothing here'/,
		],
		['ZPA', 'zpaApiKey', 401, { id: 'invalid.client', reason: 'no' }, /ZPA refused/],
		['Zscaler ill', 'zdx', 503, '', /failed at Zscaler with status 503/],
		['something new', 'zcc', 418, { message: 'teapot' }, /with status 418/],
	])('is told by its situation: %s', (...[, scheme, status, body, message]) => {
		const error = read(scheme, status, body);
		expect(error.message).toMatch(message);
		expect(error.description).toMatch(/\w+ .*\.$/);
	});

	it('does not take a blocked resource for a locked account', () => {
		const error = read('ziaApiKey', 401, { code: 'RESOURCE_ACCESS_BLOCKED' });
		expect(error.message).not.toMatch(/locked/);
	});

	it('tells the clock where the sign-in carries the time', () => {
		const skew = -20 * 60_000;
		expect(read('zdx', 401, {}, { skew }).message).toMatch(/20 minutes ahead of Zscaler's/);
		expect(read('oneApiSecret', 401, {}, { skew }).message).not.toMatch(/clock/);
	});

	it('says when to try again', () => {
		const { facts } = read('zpaApiKey', 429, {}, { headers: { 'retry-after': '13s' } });
		expect(facts).toMatchObject({ kind: 'rateLimited', retryAt: 14_000 });
		expect(read('ziaApiKey', 401, locked).facts.retryAt).toBe(301_000);
	});

	it('quotes Zscaler briefly and without secrets', () => {
		const redact = (text: string) => text.replaceAll('hunter2', '***');
		const body = { message: `your secret hunter2 ${'x'.repeat(500)}` };
		const advice = read('zcc', 418, body, { redact }).description ?? '';
		expect(advice).toContain('your secret ***');
		expect(advice.length).toBeLessThan(450);
	});
});
