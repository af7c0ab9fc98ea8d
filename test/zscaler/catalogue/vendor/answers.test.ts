import { resources } from '../../../../zscaler/catalogue';
import type { Operation, Resource } from '../../../../zscaler/catalogue/grammar';
import { whatCameInstead } from '../../../../zscaler/client/answers/whatCameInstead';
import { createClient } from '../../../../zscaler/client/createClient';
import type { HttpAnswer } from '../../../../zscaler/contract/ports';
import { ZscalerError } from '../../../../zscaler/contract/zscalerError';
import type { JsonObject } from '../../../../zscaler/contract/json/json';
import { buildRequest } from '../../../../zscaler/objects/plan/buildRequest';
import { oneApiTenant } from '../../client/tenants';
import { fittingAnswer, mark } from '../../../harness/replay/fittingAnswer';
import { someOf } from '../../../harness/someOf';

const html = { 'content-type': 'text/html' };
const PAGE = '<!doctype html><html><head><title>Sign in</title></head></html>';
const sso = { location: 'https://sso.example.com/login?to=1' };

/** Answers of who stands between n8n and Zscaler, and what is said of them. */
const strangers: readonly (readonly [string, HttpAnswer])[] = [
	["an HTML page titled 'Sign in'", { status: 200, headers: html, body: PAGE }],
	["an HTML page titled 'Sign in'", { status: 200, headers: {}, body: PAGE }],
	['an empty answer', { status: 200, headers: {}, body: '' }],
	['an answer without content', { status: 204, headers: {}, body: '' }],
	['an empty object', { status: 200, headers: {}, body: {} }],
	["the word 'null'", { status: 200, headers: {}, body: null }],
	['an empty list', { status: 200, headers: {}, body: [] }],
	['a redirect to sso.example.com', { status: 302, headers: sso, body: PAGE }],
	['a redirect to sso.example.com', { status: 307, headers: sso, body: '' }],
];

/** As a sender hands it on that was asked for JSON, a text or bytes. */
function asAsked({ answer }: Operation, given: HttpAnswer): HttpAnswer {
	const { body } = given;
	if (answer !== 'text' && answer !== 'file') return given;
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	return { ...given, body: answer === 'text' ? text : Buffer.from(text) };
}

const operations = resources.flatMap((resource) =>
	resource.operations.map((operation) => [resource, operation] as const),
);

const wrong = (judge: (resource: Resource, operation: Operation) => boolean): string[] =>
	operations
		.filter(([resource, operation]) => !judge(resource, operation))
		.map(([{ id }, operation]) => `${id} ${operation.id}`);

test('there are operations of every kind', () => {
	const kinds = new Set(operations.map(([, { answer }]) => answer));
	expect([...kinds].sort()).toEqual(['file', 'item', 'items', 'nothing', 'text', 'value']);
	expect(operations.length).toBeGreaterThan(1_500);
});

test('of every operation the answer that it is meant to have is right', () => {
	const isRight = (_: Resource, operation: Operation) =>
		whatCameInstead(operation, fittingAnswer(operation), { marked: true }) === undefined;
	expect(wrong(isRight)).toEqual([]);
});

test.each(strangers)('%s is the answer of no operation (%#)', (words, stranger) => {
	const isTold = (_: Resource, operation: Operation) => {
		const came = whatCameInstead(operation, asAsked(operation, stranger), { marked: true });
		// Of a text or a file its own words are told.
		return operation.answer === 'text' || operation.answer === 'file'
			? came !== undefined
			: came === words;
	};
	expect(wrong(isTold)).toEqual([]);
});

test('a list in place of an object, or an object in place of a list, is Zscaler’s and wrong', () => {
	const headers = mark;
	const isRefused = (_: Resource, operation: Operation) => {
		if (operation.expects.mayBeOne === true || operation.expects.graph === true) return true;
		if (operation.answer === 'items')
			return (
				whatCameInstead(operation, { status: 200, headers, body: { id: 1, name: 'a' } }) ===
				'an object'
			);
		if (operation.answer !== 'item') return true;
		return whatCameInstead(operation, { status: 200, headers, body: [{ id: 1 }] }) === 'a list';
	};
	expect(wrong(isRefused)).toEqual([]);
});

test.each<[string, JsonObject]>([
	["the error 'Unauthorized'", { error: 'Unauthorized' }],
	["the error 'Unauthorized'", { message: 'Unauthorized', code: 401 }],
	["the error 'Who are you?'", { error: { message: 'Who are you?' }, id: 1 }],
	['an error', { success: false }],
	["the error 'no'", { success: 'false', message: 'no' }],
	["the error '500'", { code: 500 }],
	['an error', { status: 'error' }],
])('%s is the answer of no operation that knows no such value: %j', (words, body) => {
	const isTold = (_: Resource, operation: Operation) => {
		if (operation.answer === 'text' || operation.answer === 'file') return true;
		const { known = [] } = operation.expects;
		const came = whatCameInstead(operation, { status: 200, headers: mark, body });
		return (
			came === words || (came !== undefined && Object.keys(body).some((k) => known.includes(k)))
		);
	};
	expect(wrong(isTold)).toEqual([]);
});

test.each<JsonObject>([
	{ message: 'Unauthorized' },
	{ login: 'https://sso.example.com/' },
	{ 'x-other-endpoint': 1 },
])('%j is no object of a row that tells its fields, and no list of them', (body) => {
	const isTold = (_: Resource, operation: Operation) => {
		const { known, mayBeOne } = operation.expects;
		if (known === undefined || mayBeOne === true) return true;
		if (Object.keys(body).some((name) => known.includes(name))) return true;
		const given = operation.answer === 'items' ? [body] : body;
		const answer = { status: 200, headers: mark, body: given };
		const taken = operation.answer === 'nothing' || operation.answer === 'value';
		return taken || whatCameInstead(operation, answer) !== undefined;
	};
	expect(wrong(isTold)).toEqual([]);
	const told = operations.filter(([, { expects }]) => expects.known !== undefined);
	expect(told.length).toBeGreaterThan(800);
});

test.each([true, 7, false])('a bare %s confirms nothing', (body) => {
	const contract = { answer: 'nothing', changes: true } as const;
	expect(whatCameInstead(contract, { status: 200, headers: mark, body })).toBe(`the value ${body}`);
});

test.each<[string, unknown, string | undefined]>([
	['the root', { data: { agents: null } }, undefined],
	['no data', { data: null }, "an object without 'data'"],
	['another root', { data: { other: {} } }, "an object without 'data.agents'"],
	['no graph', { agents: [] }, "an object without 'data'"],
])('a query that is answered by %s', (_, body, came) => {
	const asked = { query: 'query ($page: Int) { agents(page: $page) { nodes { id } } }' };
	const expects = { graph: true } as const;
	const contract = { answer: 'item', changes: false, expects, body: asked } as const;
	expect(whatCameInstead(contract, { status: 200, headers: mark, body })).toBe(came);
});

test('where Zscaler is not known to mark its answers, an empty list and 204 are believed', () => {
	const [, nothing] = strangers[3] ?? [];
	const [, none] = strangers[6] ?? [];
	const contract = { changes: false, expects: {} };
	expect(whatCameInstead({ ...contract, answer: 'items' }, none!)).toBeUndefined();
	expect(whatCameInstead({ ...contract, answer: 'nothing' }, nothing!)).toBeUndefined();
	expect(whatCameInstead({ ...contract, answer: 'item' }, nothing!)).toBe(
		'an answer without content',
	);
});

test('a list that is empty since Zscaler says so', () => {
	const expects = { mayBeEmpty: true } as const;
	const contract = { answer: 'item', changes: false, expects } as const;
	const empty = { status: 200, body: {} };
	expect(whatCameInstead(contract, { ...empty, headers: mark }, { marked: true })).toBeUndefined();
	expect(whatCameInstead(contract, { ...empty, headers: {} }, { marked: true })).toBe(
		'an empty object',
	);
});

test.each([
	['ACTIVE', undefined],
	['DONE', "the word 'DONE'"],
	[undefined, "an object without 'status'"],
])('the word %s of a status', (status, came) => {
	const says = { in: ['status'], oneOf: ['ACTIVE', 'PENDING'] };
	const answer = { status: 200, headers: mark, body: { status, other: 1 } };
	expect(whatCameInstead({ answer: 'item', changes: true, expects: { says } }, answer)).toBe(came);
});

/** Everything that a path may name. */
const anyParams = new Proxy<Record<string, string>>({}, { get: () => '7' });

test.each(someOf(strangers, 4))(
	'the client takes %s for no success, whatever is asked (%#)',
	async (_, stranger) => {
		const failed: string[] = [];
		for (const [resource, operation] of operations) {
			let now = 0;
			const client = createClient({
				tenant: oneApiTenant({ customerId: '1' }),
				limits: new Map(),
				usage: new Map(),
				ports: {
					send: () => Promise.resolve(asAsked(operation, stranger)),
					sleep: (ms) => {
						now += ms;
						return Promise.resolve();
					},
					now: () => now,
				},
			});
			const params = Object.fromEntries(
				[...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, anyParams[name]]),
			);
			const request = buildRequest(resource, operation, { params, body: {} }, '1');
			const outcome = await client.call(request).catch((error: unknown) => error);
			const kind = outcome instanceof ZscalerError ? outcome.facts.kind : 'success';
			if (kind !== (operation.writes ? 'fateUnknown' : 'unreachable'))
				failed.push(`${resource.id} ${operation.id}: ${kind}`);
		}
		expect(failed).toEqual([]);
	},
);
