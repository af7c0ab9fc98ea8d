import { isEqual } from 'lodash';

import { findResource, resources } from '../../../../zscaler/catalogue';
import { readLimitHeaders } from '../../../../zscaler/transport/readLimitHeaders';
import { readBody } from '../../../../zscaler/client/readBody';
import { readError } from '../../../../zscaler/client/readError';
import { readRefusal as readStreamed } from '../../../../zscaler/client/readRefusal';
import { readRetryAfter } from '../../../../zscaler/transport/readRetryAfter';
import { readExact } from '../../../../zscaler/contract/json/readExact';
import { writeExact } from '../../../../zscaler/contract/json/writeExact';
import { listAt } from '../../../../zscaler/insights/findLists';
import { readAnswer } from '../../../../zscaler/insights/readAnswer';
import { domains } from '../../../../zscaler/insights/reports';
import { isJsonObject, type JsonObject } from '../../../../zscaler/contract/json/json';
import { namedIn } from '../../../../zscaler/threatFeeds/lists/isolateBatches';
import { findManaged } from '../../../../zscaler/threatFeeds/lists/managedMark';
import { findDrift } from '../../../../zscaler/events/drift/findDrift';
import { takeSnapshot } from '../../../../zscaler/events/drift/takeSnapshot';
import { joinAnswers } from '../../../../zscaler/time/ranges/joinAnswers';
import { styles } from '../../../../zscaler/client/pages/place';
import { planChange } from '../../../../zscaler/objects/plan/planChange';
import { readItems, readTotal } from '../../../../zscaler/client/readItems';
import { showTimes } from '../../../../zscaler/objects/plan/showTimes';
import { simplifyObject } from '../../../../zscaler/objects/plan/simplifyObject';
import { readStatus } from '../../../../zscaler/reports/readStatus';
import { MOST_HEADERS, type Parser } from '../parser';

const errorBodies = [
	'{"code":"EDIT_LOCK_NOT_AVAILABLE","message":"Another admin is editing"}',
	'{"id":"resource.not.found","reason":"Resource not found","params":["segment","7"]}',
	'{"errors":[{"message":"Validation error","extensions":{"code":"BAD_USER_INPUT"},"locations":[]}],"data":null}',
	'{"error":{"message":"no"},"error_description":"invalid_client","traceId":"a1"}',
	'{"success":"false","errorCode":"5","errorMessage":"x","Retry-After":"4 seconds"}',
	'"<html><head><title>Sign in</title></head><body>no</body></html>"',
];
const lists = [
	'[{"id":1,"name":"Paris"},{"id":2,"name":"London"}]',
	'{"list":[{"id":"216196257331370181","name":"a"}],"totalPages":"2","totalCount":"30"}',
	'{"data":{"WEB_TRAFFIC":{"entries":[{"name":"a","total":3}]}}}',
	'{"results_total":2,"records":[{"id":1},"x",null],"next_offset":"abc","next_link":"/v1?offset=20"}',
	'{"items":[{"id":1}],"pageInfo":{"hasNextPage":true,"endCursor":"c"},"total":5}',
];
const words = [
	'"id":',
	'"list":',
	'"message":',
	'"errors":',
	'"data":',
	'"total":',
	'<title>',
	'</title>',
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

const objects = [
	'{"id":7,"name":"Block","order":1,"state":"ENABLED","action":"BLOCK","urlCategories":["ADULT_THEMES"],"labels":[{"id":1,"name":"a"}],"description":"d"}',
	'{"id":"216196257331370181","name":"seg","domainNames":["a.example"],"tcpPortRange":[{"from":"80","to":"443"}],"conditions":[{"operator":"OR","operands":[{"objectType":"APP","lhs":"id","rhs":"1"}]}],"modifiedTime":"1763000000"}',
];
const rows = [
	'ziaUrlFilteringRule',
	'ziaFirewallRule',
	'zpaApplicationSegment',
	'zpaAccessRule',
].map((id) => resources.find((row) => row.id === id) ?? findResource('ziaUrlCategory'));

const changes: Parser = {
	name: 'planChange, simplifyObject and showTimes of what is there',
	samples: objects,
	words: ['"id":', '"name":', '"conditions":', '"operands":', '"order":'],
	json: true,
	share: 2,
	read: (text) => {
		const present = readExact(text);
		if (!isJsonObject(present)) return undefined;
		return rows.map((row) => [
			planChange(row, present, {
				name: 'b',
				labels: [{ id: 1 }],
				tcpPortRange: [{ from: '1', to: '2' }],
			}),
			simplifyObject(row, present),
			showTimes(row, present),
		])[text.length % rows.length];
	},
};

const asObjects = (value: unknown): JsonObject[] => readItems(value).filter(isJsonObject);

const drift: Parser = {
	name: 'findDrift and takeSnapshot',
	samples: [`[${objects.join()}]`, ...lists],
	words,
	json: true,
	read: (text) => {
		const found = asObjects(readExact(text));
		const before = takeSnapshot(asObjects(readExact(lists[0] ?? '')));
		return [findDrift(before, found), findManaged(found, { sync: 's', name: 'n' }, 1, 'name')];
	},
};

const windows: Parser = {
	name: 'joinAnswers',
	samples: [
		'[{"metric":"score","datapoints":[{"timestamp":1,"value":2}]}]',
		'[{"id":1,"metrics":[{"unit":"ms","datapoints":[{"timestamp":3,"value":4}]}],"tags":["a","b"]}]',
	],
	words: ['"datapoints":', '"timestamp":', ...words],
	json: true,
	read: (text) => {
		const joined = joinAnswers('list', 'id');
		const found = asObjects(readExact(text));
		joined.take({ from: 2, to: 3 }, found);
		joined.take({ from: 1, to: 2 }, found);
		return joined.all();
	},
};

const insights: Parser = {
	name: 'answers of Insights',
	samples: [
		'{"data":{"WEB_TRAFFIC":{"traffic":{"obfuscated":false,"entries":[{"name":"a","total":3,"trend":[{"trend_start_time":1763000000000,"trend_interval":"DAY","trend_values":[1,2]}],"entries":[{"name":"b","total":1}]}]}}}}',
	],
	words: ['"entries":', '"data":', '"trend":', '"trend_values":'],
	json: true,
	read: (text) => {
		const body = readExact(text);
		const all = domains.flatMap((domain) =>
			domain.reports.map((report) => [domain, report] as const),
		);
		const [domain, report] = all[text.length % all.length] ?? [];
		const rowsRead =
			domain && report ? readAnswer(domain, report, { groups: ['entries'] }, body) : undefined;
		const data = isJsonObject(body) ? body.data : undefined;
		return [rowsRead, listAt(data, text.length % 2 === 0 ? 'WEB_TRAFFIC.traffic.entries' : text)];
	},
};

const statuses: Parser = {
	name: 'readStatus of a report',
	samples: [
		'{"status":"COMPLETE","progressItemsComplete":12,"progressEndTime":1763000000000}',
		'[{"status":"EXECUTING"}]',
	],
	words: ['"status":', '"ERRORED"', '"errorMessage":'],
	json: true,
	share: 0.5,
	read: (text) => readStatus(readExact(text)),
};

const named: Parser = {
	name: 'entries that a refusal names',
	samples: ['Invalid urls [a.example, b.example]', 'Not valid: "a.example", b.example.'],
	words: ['[', ']', '"', ', ', '...'],
	share: 0.5,
	read: (text) => namedIn(text, ['a.example', 'b.example']),
};

export const answers: readonly Parser[] = [
	exactNumbers,
	bodies,
	headers,
	streamed,
	items,
	changes,
	drift,
	windows,
	insights,
	statuses,
	named,
];
