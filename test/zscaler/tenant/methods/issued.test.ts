import fc from 'fast-check';
import { readToken } from '../../../../zscaler/tenant/methods/bearer';
import { renewSession } from '../../../../zscaler/session';
import { openSessionStore } from '../../../../zscaler/session/sessionStore';
import { readSession } from '../../../../zscaler/session/session';
import { tenantOf } from '../../../../zscaler/tenant';
import { readLife, LONGEST_LIFE } from '../../../../zscaler/tenant/methods/readLife';

const HOUR = 3_600_000;
const answer = (body: object) => ({ status: 200, headers: {}, body });
const read = (more: object) =>
	readToken(answer({ access_token: 'a.b.c', ...more }), 'access_token');

test.each([
	[3600, HOUR],
	['3600', HOUR],
	[86_399, 86_399_000],
	[1e13, LONGEST_LIFE],
	[Number.MAX_VALUE, LONGEST_LIFE],
	[Infinity, LONGEST_LIFE],
	[0, HOUR],
	[-5, HOUR],
	[NaN, HOUR],
	[0.2, HOUR],
	['soon', HOUR],
	['', HOUR],
	[null, HOUR],
	[true, HOUR],
	[[60], HOUR],
	[{}, HOUR],
	[undefined, HOUR],
])('a life told as %p', (told, life) => {
	expect(read({ expires_in: told })).toEqual({ token: 'a.b.c', life });
});

test('whatever is told, a life is none or one that a date can hold', () => {
	fc.assert(
		fc.property(fc.oneof(fc.anything(), fc.double(), fc.integer()), (told) => {
			const life = readLife(told);
			if (life === undefined) return;
			expect(life).toBeGreaterThanOrEqual(1_000);
			expect(life).toBeLessThanOrEqual(LONGEST_LIFE);
			expect(Number.isInteger(life)).toBe(true);
		}),
	);
});

test('so is the life that a token tells of itself', () => {
	const jwt = (payload: object) =>
		`x.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.y`;
	const lifeOf = (payload: object) => read({ access_token: jwt(payload) })?.life;
	expect(lifeOf({ iat: 0, exp: 600 })).toBe(600_000);
	expect(lifeOf({ iat: 0, exp: 1e300 })).toBe(LONGEST_LIFE);
	expect(lifeOf({ iat: 600, exp: 0 })).toBe(HOUR);
	expect(lifeOf({ exp: 'x' })).toBe(HOUR);
});

const unfit: [string, object][] = [
	['a number', { access_token: 42 }],
	['an object', { access_token: { value: 'a' } }],
	['nothing', { access_token: '' }],
	['blanks', { access_token: '   ' }],
	['with a line break', { access_token: 'a\r\nX-Other: b' }],
	['with a blank', { access_token: 'a b' }],
	['with other letters', { access_token: 'a\u2028b' }],
	['of megabytes', { access_token: 'a'.repeat(2_000_000) }],
	['of a type that Zscaler does not have', { access_token: 'a', token_type: 'mac' }],
];

test.each(unfit)('a token that is %s is told in words, and no reason to pause', async (_, body) => {
	const store = openSessionStore();
	let now = 1_772_000_000_000;
	const form = {
		authentication: 'oneApiSecret',
		oneApiCloud: 'production',
		vanityDomain: 'acme',
		clientId: 'c',
		clientSecret: 'not a real one',
	};
	const ports = {
		send: () => Promise.resolve(answer(body)),
		sleep: async (ms: number) => void (now += ms),
		now: () => now,
	};
	const asked = renewSession(store, form, undefined, ports);
	await expect(asked).rejects.toThrow(/acme.zslogin.net answered the sign-in without a session/);
	expect([...store.accounts.values()].flatMap(({ failures }) => failures)).toEqual([]);
});

test('a type of token is bearer in any case', () => {
	for (const type of ['Bearer', 'bearer', 'BEARER', undefined]) {
		expect(read({ token_type: type, expires_in: 60 })).toEqual({ token: 'a.b.c', life: 60_000 });
	}
});

test('a stored session whose end no date can hold is as if it were not there', () => {
	const stored = { scheme: 'zdx', token: 't', owner: 'o', issuedAt: 0, expiresAt: 1e16 };
	expect(readSession(JSON.stringify(stored))).toBeUndefined();
});

const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
const clouds = { oneApiCloud: 'oneApiSecret', cloud: 'ziaApiKey', zpaCloud: 'zpaApiKey' };
const others = { zdxCloud: 'zdx', zwaCloud: 'zwa' };

test.each(
	Object.entries({ ...clouds, ...others }).flatMap(([field, authentication]) =>
		inherited.map((name) => [field, authentication, name] as const),
	),
)('the cloud of %s (%s) named %s is refused in words', (field, authentication, name) => {
	const filled = {
		vanityDomain: 'acme',
		clientId: 'c',
		username: 'u',
		keyId: 'k',
		customerId: '1',
	};
	expect(() => tenantOf({ authentication, [field]: name, ...filled })).toThrow(
		/is unknown|is not the name of a cloud/,
	);
	expect(() => tenantOf({ authentication: name, ...filled })).toThrow(/is unknown/);
});
