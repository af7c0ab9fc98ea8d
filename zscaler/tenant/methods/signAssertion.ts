import { randomUUID, sign } from 'node:crypto';
import { readPrivateKey } from './readPrivateKey';
import { SECOND_MS } from '../../contract/durations';

/** Zscaler takes ten minutes at most (zscaler-sdk-python, 2026-11); less leaves room for clocks. */
const LIFE_SECONDS = 300;

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A signed statement (JWT, RS256) by which a client proves that it holds the private key. */
export function signAssertion(key: string, client: string, audience: string, at: number): string {
	const claims = {
		iss: client,
		sub: client,
		aud: audience,
		exp: Math.floor(at / SECOND_MS) + LIFE_SECONDS,
		jti: randomUUID(),
	};
	const unsigned = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
	const signature = sign('RSA-SHA256', Buffer.from(unsigned), readPrivateKey(key));
	return `${unsigned}.${signature.toString('base64url')}`;
}
