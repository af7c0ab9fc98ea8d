import { isJsonObject } from '../contract/json/json';
import { readJson } from '../contract/json/readJson';
import { keepSecret } from '../contract/text/secrets';
import type { SignInMethodId } from '../tenant/methods';
import { LONGEST_LIFE } from '../tenant/methods/readLife';
import { sha256 } from '../contract/sha256';

/** What signing in yields. Stored by n8n, encrypted, in the credential. Times: epoch milliseconds. */
export interface Session {
	readonly scheme: SignInMethodId;
	readonly token: string;
	readonly issuedAt: number;
	/** Lives at least until then; use prolongs the life of a session that ends when idle. */
	readonly expiresAt: number;
	/** Its `credentialFingerprint`; stored under this name. */
	readonly owner: string;
}

export const writeSession = (session: Session): string => JSON.stringify(session);

/** Nothing where the text is empty or no session: it is then as if there were none. */
export function readSession(text: unknown): Session | undefined {
	if (typeof text !== 'string' || text === '') return undefined;
	const value: unknown = readJson(text);
	if (!isSession(value)) return undefined;
	keepSecret(value.token);
	return value;
}

function isSession(value: unknown): value is Session {
	if (!isJsonObject(value)) return false;
	const { scheme, token, issuedAt, expiresAt, owner } = value;
	const texts = [scheme, token, owner].every((text) => typeof text === 'string' && text !== '');
	return texts && isTime(issuedAt) && isTime(expiresAt);
}

/** What a date can hold (ECMAScript 2026, 21.4.1.1). */
const isTime = (value: unknown): boolean =>
	typeof value === 'number' && Math.abs(value) <= 8.64e15 - LONGEST_LIFE;

/** What logs may show of a fingerprint: too short to be worth anything. */
export const shortOf = (credentialFingerprint: string): string => credentialFingerprint.slice(0, 8);

export const fingerprint = (parts: readonly string[]): string =>
	sha256(JSON.stringify(parts)).toString('hex');
