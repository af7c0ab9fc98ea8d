import { set } from 'lodash';

import { createClient } from '../../../zscaler/client/createClient';
import type { HttpAnswer, HttpRequest } from '../../../zscaler/contract/ports';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { resources } from '../../../zscaler/catalogue';
import {
	type Given,
	isUnseen,
	type Operation,
	type Resource,
	type Trace,
} from '../../../zscaler/catalogue/grammar';
import type { Json, JsonObject } from '../../../zscaler/contract/json/json';
import { runAction } from '../../../zscaler/objects/runAction';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { givenIn } from '../../../zscaler/objects/plan/readTrace';
import { valueOf, valuesOf } from '../catalogue/sampleValues';
import { mark, oneApiTenant } from '../client/tenants';

const writing = resources.flatMap((resource) =>
	resource.operations
		.filter(({ verb, changes, body }) => verb === 'action' && changes && body.kind !== 'file')
		.map((operation) => [`${resource.id}.${operation.id}`, resource, operation] as const),
);

/** What an action is given. */
function inputOf(resource: Resource, { path, query, body }: Operation) {
	const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
	const params = Object.fromEntries(
		names.map((name) => [name, name === 'versionAction' ? 'STAGE' : '7']),
	);
	const bodies: Readonly<Record<string, () => unknown>> = {
		fields: () => valuesOf(body.kind === 'fields' ? body.fields : []),
		resource: () => valuesOf(resource.fields.filter(({ readOnly }) => !readOnly)),
		array: () => ['7', '8'],
		json: () => ({ id: '7', name: 'some', enabled: true }),
		text: () => 'text',
		none: () => undefined,
	};
	const asked = Object.fromEntries(query.map((field) => [field.name, valueOf(field)]));
	return { params, query: asked as Record<string, string>, body: bodies[body.kind]?.() };
}

type Input = ReturnType<typeof inputOf>;

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : [value ?? '']);

/** What is read when it was done. */
function shownWhenDone(resource: Resource, trace: Trace, input: Input): JsonObject[] {
	const value = (given: Given): Json => givenIn(input, given) ?? '';
	const base: JsonObject = { [resource.key]: '7', id: '7', name: 'some' };
	const body = (input.body ?? {}) as JsonObject;
	const values: JsonObject = { ...base, ...(trace.sent ? body : {}) };
	for (const [path, given] of Object.entries(trace.has ?? {})) set(values, path, value(given));
	for (const name of trace.lists ?? []) values[name] = trace.there ? (body[name] ?? []) : ['other'];
	if (trace.order !== undefined) {
		const [path, given] = trace.order;
		return listOf(value(given)).map((id, at) => ({ ...base, id, [path]: String(at + 1) }));
	}
	if (trace.rows === undefined) return [values];
	const [path, given] = trace.rows;
	const found = listOf(value(given)).map((each) => set({ ...values }, path, each));
	const rows = trace.there === false ? [set({ ...base }, path, 'other')] : found;
	return trace.in === undefined ? rows : [{ ...base, [trace.in]: rows }];
}

/** What is read when it was not done, where it can be told at all. */
function shownWhenNot(resource: Resource, trace: Trace, input: Input): JsonObject[] {
	const { has, sent, there = true, lists, rows, order } = trace;
	const done = shownWhenDone(resource, { ...trace, there: !there }, input);
	if (lists !== undefined || (rows !== undefined && has === undefined && sent === undefined))
		return done;
	const other = shownWhenDone(resource, trace, input);
	if (order !== undefined) {
		return other.map((each, at) => ({ ...each, [order[0]]: String(other.length - at) }));
	}
	const shown = other[0] ?? {};
	const paths = [...Object.keys(has ?? {}), ...Object.keys(sent ? (input.body as object) : {})];
	const changed = paths.filter((path) => path !== resource.key && path !== 'id');
	const object = JSON.parse(JSON.stringify(shown)) as JsonObject;
	for (const path of changed) set(object, path, 'something else');
	return [object];
}

/** A tenant that answers the action with a page, and shows these. */
async function act(resource: Resource, operation: Operation, input: Input, shown?: JsonObject[]) {
	let now = 1_796_600_000_000;
	let writes = 0;
	const asked: string[] = [];
	const page = {
		status: 200,
		headers: { 'content-type': 'text/html' },
		body: '<title>Sign in</title>',
	};
	const isOne = (url: string) => !shownAsList(resource, operation, url);
	const send = async ({ method, url }: HttpRequest): Promise<HttpAnswer> => {
		if (url.includes('policySet/policyType'))
			return { status: 200, headers: mark, body: '{"id":"9"}' };
		if (writes > 0) asked.push(method);
		if (method !== 'GET') writes += 1;
		if (method !== 'GET' || shown === undefined) return page;
		const body = isOne(url) ? shown[0] : shown;
		return { status: 200, headers: mark, body: JSON.stringify(body ?? {}) };
	};
	const client = createClient({
		tenant: oneApiTenant({ customerId: '1' }),
		limits: new Map(),
		maxWait: 20_000,
		ports: { send, now: () => now, sleep: async (ms) => void (now += ms) },
	});
	const outcome = await runAction(
		startRunContext(client, 1),
		resource,
		{ ...operation, carries: [] },
		input,
	).then(
		(items) => ({ items, error: undefined }),
		(error: unknown) => ({ items: undefined, error }),
	);
	return { ...outcome, writes, looks: asked.filter((method) => method === 'GET').length };
}

/** Whether what is read after the action is a list. */
function shownAsList(resource: Resource, { leaves }: Operation, url: string): boolean {
	if (leaves === undefined || isUnseen(leaves)) return false;
	const by = resource.operations.find(({ id }) => id === leaves.by);
	if (by !== undefined) return by.answer === 'items';
	return !resource.single && !url.endsWith('/7');
}

const kindOf = (error: unknown) => (error instanceof ZscalerError ? error.facts.kind : error);

describe.each(writing)('%s, answered by a page', (_name, resource, operation) => {
	const { leaves } = operation;
	const input = inputOf(resource, operation);

	test('is not known to be done where nothing can be read, and says where to look', async () => {
		const { error, looks } = await act(resource, operation, input);
		expect(kindOf(error)).toBe('fateUnknown');
		if (leaves === undefined || !isUnseen(leaves)) return;
		expect((error as ZscalerError).facts.advice).toContain(leaves.unseen);
		expect(looks).toBe(0);
	});

	if (leaves === undefined || isUnseen(leaves)) return;

	test('is done where it is seen to be, by one look', async () => {
		const done = await act(resource, operation, input, shownWhenDone(resource, leaves, input));
		expect(done.error).toBeUndefined();
		expect(done.items?.length).toBeGreaterThan(0);
		expect(done.looks).toBeLessThanOrEqual(2);
	});

	test('is never said to be done where something else is seen', async () => {
		const { error } = await act(resource, operation, input, shownWhenNot(resource, leaves, input));
		expect(error).toBeInstanceOf(ZscalerError);
		expect(['fateUnknown', 'unreachable']).toContain(kindOf(error));
		if (kindOf(error) === 'unreachable')
			expect((error as Error).message).toMatch(/not done|as it was/);
	});
});
