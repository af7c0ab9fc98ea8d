import { isEqual } from 'lodash';

import { readLimitHeaders } from '../../../../zscaler/transport/readLimitHeaders';
import { readBody } from '../../../../zscaler/client/readBody';
import { readError } from '../../../../zscaler/client/readError';
import { readRefusal as readStreamed } from '../../../../zscaler/client/readRefusal';
import { readRetryAfter } from '../../../../zscaler/transport/readRetryAfter';
import { readExact } from '../../../../zscaler/contract/json/readExact';
import { writeExact } from '../../../../zscaler/contract/json/writeExact';
import { styles } from '../../../../zscaler/client/pages/place';
import { readItems, readTotal } from '../../../../zscaler/client/readItems';
import { lists, words } from './answerSamples';
import { MOST_HEADERS, type Parser } from '../parser';

const errorBodies = [
	'{"code":"EDIT_LOCK_NOT_AVAILABLE","message":"Another admin is editing"}',
	'{"id":"resource.not.found","reason":"Resource not found","params":["segment","7"]}',
	'{"errors":[{"message":"Validation error","extensions":{"code":"BAD_USER_INPUT"},"locations":[]}],"data":null}',
	'{"error":{"message":"no"},"error_description":"invalid_client","traceId":"a1"}',
	'{"success":"false","errorCode":"5","errorMessage":"x","Retry-After":"4 seconds"}',
	'"<html><head><title>Sign in</title></head><body>no</body></html>"',
];
const where = { product: 'zia', method: 'POST', path: '/urlCategories' } as const;
const NOW = Date.UTC(2026, 10, 28);
/** What is said of a time, and what n8n shows. */
const iso = (time: number | undefined): string =>
	time === undefined ? '' : new Date(time).toISOString();
const answered = (status: number, body: unknown) => ({ status, headers: {}, body });

const exactNumbers: Parser = {
	name: 'readExact and writeExact',
	samples: [
		'{"id":216196257331370181,"ids":[-12345678901234567890,12],"t":"\\"9007199254740993"}',
		...lists,
	],
	words: [...words, '216196257331370181', '\\"', '"'],
	share: 3,
	read: (text) => {
		const value = readExact(text);
		const written: unknown = writeExact(value);
		const again = readExact(typeof written === 'string' ? written : JSON.stringify(written));
		// JavaScript writes 1e400 and 9999999999999999.9 otherwise than they came.
		const isWritable = typeof value !== 'string' && !/\d{15}\.|e\+?\d/i.test(text);
		if (isWritable && !isEqual(value, again)) throw new Error('It came back changed');
		return value;
	},
};

const bodies: Parser = {
	name: 'readBody, readError and readRetryAfter',
	samples: errorBodies,
	words,
	json: true,
	share: 3,
	read: (text) => {
		const body = readExact(text);
		const errors = [200, 401, 403, 404, 409, 429, 500, 503].map((status) => {
			const error = readError(answered(status, body), where, NOW);
			return error === undefined ? undefined : [error.message, error.facts];
		});
		return [readBody(body), errors[text.length % 8], iso(readRetryAfter(answered(429, body), NOW))];
	},
};

const headers: Parser = {
	name: 'headers of limits',
	samples: [
		'4s',
		'1m30s',
		'120',
		'Fri, 28 Nov 2026 10:00:00 GMT',
		'2, 2;w=1, 1000;w=3600',
		'5000, 5000;w=60',
	],
	words: ['s', 'm', 'ms', ';w=', 'GMT', ':'],
	longest: MOST_HEADERS,
	read: (text) => {
		const named = { 'retry-after': text, date: text, 'x-ratelimit-limit': text };
		const limits = { 'x-ratelimit-remaining': text, 'x-ratelimit-reset': text };
		const all = { ...named, ...limits };
		return [
			iso(readRetryAfter({ status: 429, headers: all, body: '' }, NOW)),
			iso(readLimitHeaders({ headers: all }, NOW)?.resetAt),
		];
	},
};

const streamed: Parser = {
	name: 'readRefusal of a stream',
	samples: errorBodies,
	words,
	share: 0.3,
	read: async (text) => {
		async function* stream() {
			for (let at = 0; at < text.length; at += 1_000) yield Buffer.from(text.slice(at, at + 1_000));
		}
		return await readStreamed({ status: 500, headers: {}, body: stream() });
	},
};

const items: Parser = {
	name: 'readItems and the next page',
	samples: lists,
	words: [...words, 'http://[', '?offset=', '-1'],
	json: true,
	share: 2,
	read: (text) => {
		const body = readExact(text);
		const found = readItems(body);
		const page = { body, items: found.length };
		const places = Object.values(styles).map((style) => style.next({ offset: 0, size: 2 }, page));
		return [found, readTotal(body), places];
	},
};

export const answers: readonly Parser[] = [exactNumbers, bodies, headers, streamed, items];
