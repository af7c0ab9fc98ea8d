import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { jwtVerify } from 'jose';
import { readPrivateKey } from '../../../../zscaler/tenant/methods/readPrivateKey';
import { signAssertion } from '../../../../zscaler/tenant/methods/signAssertion';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const AUDIENCE = 'https://api.zscaler.com';

describe('signAssertion', () => {
	it('makes what any JWT library accepts: RS256, claims of the client, at most ten minutes', () =>
		fc.assert(
			fc.asyncProperty(fc.string({ minLength: 1 }), fc.date(times), async (client, date) => {
				const at = date.getTime();
				const jwt = signAssertion(PEM, client, AUDIENCE, at);
				const { payload } = await jwtVerify(jwt, publicKey, {
					algorithms: ['RS256'],
					issuer: client,
					subject: client,
					audience: AUDIENCE,
					currentDate: date,
					requiredClaims: ['jti', 'exp'],
				});
				expect(payload.exp).toBeLessThanOrEqual(at / 1_000 + 600);
			}),
			{ numRuns: 20 },
		));

	it('is another one each time', () => {
		const made = () => signAssertion(PEM, 'client', AUDIENCE, 0);
		expect(made()).not.toBe(made());
	});
});

const times = { min: new Date('2024-01-01'), max: new Date('2040-01-01'), noInvalidDate: true };

describe('readPrivateKey', () => {
	it.each([
		['as it is', PEM],
		['with backslash n', PEM.replaceAll('\n', String.raw`\n`)],
		['with backslash r and n', PEM.replaceAll('\n', String.raw`\r\n`)],
		['with Windows line breaks', PEM.replaceAll('\n', '\r\n')],
		['with blanks for line breaks', PEM.replaceAll('\n', ' ')],
		['without line breaks', PEM.replaceAll('\n', '')],
		['with words before it', `Bag Attributes\n${PEM}`],
		['in PKCS #1', privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
		['as JWK', JSON.stringify(privateKey.export({ format: 'jwk' }))],
	])('reads a key %s', (_how, text) => {
		const read = readPrivateKey(text);
		expect(read.export({ type: 'pkcs8', format: 'pem' })).toBe(PEM);
	});

	const rsa = (modulusLength: number) =>
		generateKeyPairSync('rsa', { modulusLength }).privateKey.export({
			type: 'pkcs8',
			format: 'pem',
		});
	const locked = privateKey.export({
		type: 'pkcs8',
		format: 'pem',
		cipher: 'aes-256-cbc',
		passphrase: 'p',
	});
	const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
	it.each([
		['nothing like a key', 'hello', /cannot be read/],
		['half a key', PEM.slice(0, 400), /cannot be read/],
		['a weak key', rsa(1024).toString(), /has 1024 bits/],
		['a locked key', locked.toString(), /passphrase/],
		['a public key', publicKey.export({ type: 'spki', format: 'pem' }).toString(), /public part/],
		['an elliptic key', elliptic.export({ type: 'pkcs8', format: 'pem' }).toString(), /no RSA key/],
	])('refuses %s in words, without showing it', (_what, text, message) => {
		const error = thrownBy(() => readPrivateKey(text));
		expect(error.message).toMatch(message);
		expect(error.message).toMatch(/^Private Key /);
		expect(JSON.stringify(Object.entries(error))).not.toContain(text.slice(30, 60) || 'hello');
	});
});

function thrownBy(task: () => unknown): Error {
	try {
		task();
	} catch (error) {
		if (error instanceof Error) return error;
	}
	throw new Error('It threw nothing');
}
