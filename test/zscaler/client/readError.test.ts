import type { ProductId } from '../../../zscaler/contract/products';
import { readError } from '../../../zscaler/client/readError';
import type { ErrorKind } from '../../../zscaler/contract/zscalerError';
import errors from './fixtures/errors.json';

const NOW = 1_772_000_000_000;

interface Given {
	readonly status: number;
	readonly body?: unknown;
	readonly headers?: Record<string, string>;
	readonly method?: 'GET' | 'POST' | 'DELETE';
	readonly product?: ProductId;
}

const read = ({ status, body = '', headers = {}, method = 'POST', product = 'zia' }: Given) =>
	readError({ status, headers, body }, { product, method, path: '/rules/1' }, NOW);

// Every error answer of the official SDK's recordings (MIT, 2026-03), bodies shortened.
test.each(errors)('recorded: $product $method $path $status is $kind', (error) => {
	const { product, method, path, status, body, kind, message, code } = error;
	const headers = Object.fromEntries(
		Object.entries(error.headers).filter((pair): pair is [string, string] => pair[1] !== undefined),
	);
	const where = { product: product as ProductId, method: method as 'GET', path };
	const found = readError({ status, headers, body }, where, NOW);
	expect(found?.facts).toMatchObject({ kind, product, method, path, status });
	expect(found?.facts.code ?? '').toBe(code);
	expect(found?.message).toContain(message);
	expect(found?.message.trim()).not.toBe('');
	expect(found?.message).not.toMatch(/[<{]/);
});

test.each<[ErrorKind, string, Given]>([
	['readOnly', 'its code', { status: 403, body: { code: 'STATE_READONLY', message: 'Upgrade' } }],
	['readOnly', 'its header', { status: 403, headers: { 'x-zscaler-mode': 'read-only' } }],
	['notPermitted', 'a plain 403', { status: 403, headers: { 'x-zscaler-mode': 'read-write' } }],
	['notPermitted', 'a scope', { status: 403, body: { code: 'SCOPE_LIMITED', message: 'No' } }],
	['notPermitted', 'an operation', { status: 403, body: { code: 'INVALID_OPERATION' } }],
	['invalid', 'a full tenant', { status: 403, body: { code: 'LIMIT_EXCEEDED', message: 'Max' } }],
	[
		'duplicate',
		'ZIA',
		{ status: 409, body: { code: 'DUPLICATE_ITEM', message: 'DUPLICATE_ITEM' } },
	],
	['duplicate', 'ZPA', { status: 400, body: { id: 'resource.already.exist', reason: 'There' } }],
	['duplicate', 'words alone', { status: 400, body: { message: 'The name already exists' } }],
	['inUse', 'its code', { status: 409, body: { code: 'RESOURCE_IN_USE', message: 'In rules' } }],
	[
		'inUse',
		'the words of a refused deletion',
		{ status: 400, method: 'DELETE', body: { message: 'Group is associated with a rule' } },
	],
	['notFound', 'ZPA with 400', { status: 400, body: { id: 'resource.not.found', reason: 'Gone' } }],
	['editLocked', '409 without a word', { status: 409 }],
	['editLocked', 'ZPA', { status: 409, body: { id: 'api.concurrent.access.error' } }],
	['editLocked', 'a crowd', { status: 401, body: { message: 'Resource Access Blocked' } }],
	['sessionEnded', 'ZIA', { status: 401, body: { code: 'SESSION_NOT_VALID' } }],
	['notPermitted', 'a legacy sign-in', { status: 401, body: 'Only through Zscaler OneAPI' }],
	['rateLimited', 'no body', { status: 429 }],
	['failed', 'a gateway page', { status: 502, body: '<html><title>Bad Gateway</title></html>' }],
	['notLicensed', 'words', { status: 403, body: { message: 'A subscription is required' } }],
])('%s, told by %s', (kind, _by, given) => {
	expect(read(given)?.facts.kind).toBe(kind);
});

test('what succeeds is no error', () => {
	expect(read({ status: 204 })).toBeUndefined();
	expect(read({ status: 200, body: { success: 'true', errorCode: '0' } })).toBeUndefined();
	expect(read({ status: 200, body: { data: { a: 1 }, errors: [] } })).toBeUndefined();
});

test('keeps the request id, and when to try again', () => {
	const headers = { 'x-request-id': 'abc-1', 'retry-after': '4s' };
	const error = read({ status: 429, headers, body: { reason: 'Exceeded' }, product: 'zpa' });
	expect(error?.facts).toMatchObject({ requestId: 'abc-1', retryAt: NOW + 4_000 });
});

test('says what ZPA names beside its reason', () => {
	const body = { id: 'bad.name', reason: 'Invalid name', params: [['Sales', 'Europe']] };
	expect(read({ status: 400, body })?.message).toBe('Invalid name (Sales, Europe)');
});

test.each([
	[{ error: 'invalid_client', error_description: 'Client is disabled' }, 'Client is disabled'],
	[
		{ title: 'INVALID_FIELD_VALUE', errorCode: null, errorMessage: 'No such policy' },
		'No such policy',
	],
	[{ msgId: 'invalid.access', detail: 'Invalid Authentication.' }, 'Invalid Authentication.'],
	[{ error: { code: 7, message: 'Nested' } }, 'Nested'],
	['upstream connect error', 'upstream connect error'],
	[
		'<html><head><title>404 Not Found</title></head></html>',
		"Internet Access refused the request without saying why (status 400, a page titled '404 Not Found')",
	],
])('reads the words of %j', (body, message) => {
	expect(read({ status: 400, body })?.message).toBe(message);
});

test('cuts a page of text short', () => {
	expect(read({ status: 500, body: 'x'.repeat(9_000) })?.message.length).toBeLessThan(600);
});
