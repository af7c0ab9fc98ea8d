import { createPrivateKey, type KeyObject } from 'node:crypto';

import { isString, pickBy } from 'lodash';

import { isJsonObject } from '../../contract/json/json';
import { readJson } from '../../contract/json/readJson';
import { flawIn } from '../credential';

/** Zscaler refuses less (zscaler-sdk-python oneapi_oauth_client.py, 2026-11). */
const MIN_BITS = 2048;

const GENERATE = 'Generate one with: openssl genrsa -out key.pem 2048';

/**
 * An RSA key from PEM or JWK text. Throws `invalid` where it is no key, too weak, or locked with
 * a passphrase; the error never shows any of it.
 */
export function readPrivateKey(text: string): KeyObject {
	if (/BEGIN (RSA )?PUBLIC KEY|BEGIN CERTIFICATE/.test(text))
		throw flawIn('privateKey', 'holds the public part', 'Paste the private part here instead.');
	if (text.includes('ENCRYPTED'))
		throw flawIn(
			'privateKey',
			'is locked with a passphrase',
			'Unlock a copy with: openssl pkey -in key.pem -out unlocked.pem',
		);
	const key = parse(text);
	if (key === undefined)
		throw flawIn(
			'privateKey',
			'cannot be read',
			'Paste the whole file, from -----BEGIN PRIVATE KEY----- to the END line.',
		);
	if (key.asymmetricKeyType !== 'rsa') throw flawIn('privateKey', 'is no RSA key', GENERATE);
	const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
	if (bits < MIN_BITS)
		throw flawIn('privateKey', `has ${bits} bits, and Zscaler asks for ${MIN_BITS}`, GENERATE);
	return key;
}

function parse(text: string): KeyObject | undefined {
	try {
		if (!text.startsWith('{')) return createPrivateKey(repairPem(text));
		const key = readJson(text);
		return isJsonObject(key)
			? createPrivateKey({ key: pickBy(key, isString), format: 'jwk' })
			: undefined;
	} catch {
		return undefined;
	}
}

/**
 * A one-line field turns line breaks into blanks, and people copy keys out of JSON with their
 * breaks written as backslash n. The base64 in between is unharmed: wrap it anew.
 */
function repairPem(text: string): string {
	const [, label, body] = /-----BEGIN ([A-Z ]+)-----([^-]*)-----END \1-----/.exec(text) ?? [];
	if (label === undefined || body === undefined) return text;
	const lines = body.replace(/\\[nr]|\s/g, '').match(/.{1,64}/g) ?? [];
	return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
