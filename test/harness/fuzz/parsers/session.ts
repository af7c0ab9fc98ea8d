import { isAllowed } from '../../../../nodes/ZscalerLogsTrigger/receive/checkSender';
import { readExact } from '../../../../zscaler/contract/json/readExact';
import { readCursor } from '../../../../zscaler/events/cursors/cursor';
import { readSignInRefusal } from '../../../../zscaler/session/readSignInRefusal';
import { readUnreachable } from '../../../../zscaler/session/readUnreachable';
import { signInMethods } from '../../../../zscaler/tenant/methods';
import { readPrivateKey } from '../../../../zscaler/tenant/methods/readPrivateKey';
import { readSession } from '../../../../zscaler/session/session';
import { tenantOf } from '../../../../zscaler/tenant';
import { learnClock } from '../../../../zscaler/tenant/clock';
import { MOST_HEADERS, type Parser } from '../parser';

const NOW = Date.UTC(2026, 10, 28);
const PAGE =
	'<!doctype html><html><head><title>Sign in</title></head><body>Account <b>locked</b></body></html>';

const credential = {
	authentication: 'oneApiSecret',
	oneApiCloud: 'production',
	vanityDomain: 'acme',
	clientId: 'c',
	clientSecret: 's',
};
const tenant = tenantOf(credential);

const refusal: Parser = {
	name: 'answers to a sign-in',
	samples: [
		'{"error":"invalid_client","error_description":"Client secret is wrong"}',
		'{"code":"AUTHENTICATION_FAILED","message":"Locked out"}',
		'{"access_token":"a.eyJleHAiOjE3NjMwMDAwMDAsImlhdCI6MTc2Mjk5NjQwMH0.b","expires_in":3600,"token_type":"Bearer"}',
		JSON.stringify(PAGE),
	],
	words: ['<', '>', '<b>', '</title>', '"error":', '"expires_in":', '"access_token":', 'locked'],
	json: true,
	share: 2,
	read: (text) => {
		const body = readExact(text);
		const read = [200, 400, 401, 403, 429, 500].map((status) => {
			const answer = {
				status,
				headers: { 'retry-after': text.slice(0, 30), date: text.slice(0, 40) },
				body,
			};
			const refused = {
				method: signInMethods[tenant.scheme],
				host: 'acme.zslogin.net',
				fields: 'Cloud',
				answer,
				skew: 0,
				now: NOW,
			};
			const error = readSignInRefusal(refused, (said) => said);
			learnClock(new Map(), 'k', answer.headers, { now: NOW, before: NOW - 10 });
			return [error.message, error.facts];
		});
		const issued = Object.values(signInMethods).map((method) =>
			method.read({ status: 200, headers: { 'set-cookie': text.slice(0, 200) }, body }),
		);
		return [read[text.length % read.length], issued];
	},
};

const kept: Parser = {
	name: 'sessions and cursors that were stored',
	samples: [
		'{"scheme":"oneApiSecret","token":"t","issuedAt":1763000000000,"expiresAt":1763003600000,"owner":"o"}',
		'{"version":1,"time":1763000000000,"seen":[["a",1763000000000]]}',
	],
	words: ['"token":', '"seen":', '1e999'],
	json: true,
	read: (text) => [readSession(text), readCursor(readExact(text))],
};

const forms: Parser = {
	name: 'fields of a credential',
	samples: [
		'acme',
		'https://acme.zslogin.net/',
		'https://api.example.com/base//',
		'alpha',
		'72058304855015424',
		'zscalertwo.net',
	],
	words: ['https://', '://', '/', '?', '#', '@', '-admin', '.zslogin.net', 'constructor', 'custom'],
	share: 0.5,
	read: (text) =>
		tenantOf({
			...credential,
			oneApiCloud: text.length % 3 === 0 ? text : text.length % 3 === 1 ? 'custom' : 'production',
			vanityDomain: text,
			otherCloud: text,
			signInUrl: text,
			apiUrl: text,
			customerId: text,
		}).signInUrl,
};

const keys: Parser = {
	name: 'private keys',
	samples: [
		'-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----',
		'{"kty":"RSA","n":"AQAB","e":"AQAB"}',
	],
	words: ['-----BEGIN ', 'PRIVATE KEY-----', '-----END ', '\\n', 'ENCRYPTED'],
	share: 0.5,
	read: readPrivateKey,
};

const senders: Parser = {
	name: 'addresses of senders, and errors of the network',
	samples: [
		'198.51.100.7',
		'[2001:db8::1]:443',
		'198.51.100.7:443',
		'fe80::1%eth0',
		'::ffff:198.51.100.7',
	],
	words: ['%', '::', ':', '[', ']', '.', '/', 'ENOTFOUND', 'CERT'],
	longest: MOST_HEADERS,
	share: 0.5,
	read: (text) => {
		const error = Object.assign(new Error(text), { code: text });
		const { message, facts } = readUnreachable(error, tenant);
		return [
			isAllowed(text, ['198.51.100.0/24']),
			isAllowed('198.51.100.7', [text]),
			message,
			facts,
		];
	},
};

export const session: readonly Parser[] = [refusal, kept, forms, keys, senders];
