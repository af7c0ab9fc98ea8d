import { adviceFor } from '../../../nodes/shared/adviceFor';
import { createClient } from '../../../zscaler/client/createClient';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { deleteRequest, getRequest, mark, oneApiTenant, postRequest, ziaTenant } from './tenants';
import { broken, ok, refusal, talk } from './talk';

function factsOf(outcome: unknown) {
	expect(outcome).toBeInstanceOf(ZscalerError);
	return (outcome as ZscalerError).facts;
}

describe('what passes is tried again', () => {
	const editLock = refusal(409, { code: 'EDIT_LOCK_NOT_AVAILABLE' });
	const maintenance = refusal(403, { code: 'STATE_READONLY' }, { 'x-zscaler-mode': 'read-only' });
	const tooMany = refusal(429, {
		message: 'Rate Limit (1/SECOND) exceeded',
		'Retry-After': '3 seconds',
	});

	test.each([
		['an edit lock', editLock],
		['maintenance', maintenance],
		['too many calls', tooMany],
		['a refused connection', broken('ECONNREFUSED')],
	])('%s, a creation too', async (_, reply) => {
		const { call, sent } = talk([reply, reply, ok({ id: 1 })]);
		expect(await call(postRequest())).toMatchObject({ status: 200, body: { id: 1 } });
		expect(sent).toHaveLength(3);
	});

	test.each([
		['a reset', broken('ECONNRESET')],
		['a time-out', broken('ETIMEDOUT')],
		['a gateway that is away', refusal(502, '<html></html>')],
		['a failure', refusal(500)],
		['JSON that ends in the middle', ok('[{"id":1},{"na')],
	])('%s of a read', async (_, reply) => {
		const { call, sent } = talk([reply, ok([{ id: 1 }])]);
		expect(await call(getRequest())).toMatchObject({ body: [{ id: 1 }] });
		expect(sent).toHaveLength(2);
	});

	test('not before the time that Zscaler named', async () => {
		const { call, took } = talk([refusal(429, '', { 'retry-after': '13s' }), ok()]);
		await call(getRequest());
		expect(took()).toBeGreaterThanOrEqual(13_000);
	});

	test('a refused session once, for a crowd may have renewed it', async () => {
		const ended = refusal(401, { code: 'SESSION_NOT_VALID', message: 'Session is gone' });
		expect(await talk([ended, ok()]).call(getRequest())).toMatchObject({ status: 200 });
		const { call, sent } = talk([ended]);
		expect(factsOf(await call(getRequest())).kind).toBe('sessionEnded');
		expect(sent).toHaveLength(2);
	});
});

describe('the time is the user’s', () => {
	test('a wait that would not end in time is not begun, and the error names the time', async () => {
		const { call, took, start, sent } = talk([refusal(429, '', { 'retry-after': '593' })]);
		const facts = factsOf(await call(getRequest()));
		expect(facts).toMatchObject({ kind: 'rateLimited', retryAt: start + 593_000 });
		expect(took()).toBe(0);
		expect(sent).toHaveLength(1);
	});

	test.each([0, 1_000, 30_000, 120_000])(
		'of %i ms no more is spent on an edit lock',
		async (maxWait) => {
			const lock = refusal(409, { code: 'EDIT_LOCK_NOT_AVAILABLE' });
			const { call, took, time } = talk([lock], { maxWait });
			const facts = factsOf(await call(getRequest({ method: 'PUT' })));
			expect(facts.kind).toBe('editLocked');
			expect(took()).toBeLessThanOrEqual(maxWait);
			expect(facts.retryAt).toBeGreaterThanOrEqual(time.now());
		},
	);

	test('the limiter says so before anything is sent', async () => {
		const { call, sent, took } = talk([refusal(204, '', mark)], { maxWait: 30_000 });
		expect(await call(deleteRequest())).toMatchObject({ status: 204 });
		expect(factsOf(await call(deleteRequest()))).toMatchObject({ kind: 'rateLimited' });
		expect(sent).toHaveLength(1);
		expect(took()).toBe(0);
	});

	test('no time to wait is time enough to ask, though the clock goes on', async () => {
		let now = 0;
		const ports = {
			send: () => Promise.resolve(ok()),
			sleep: () => Promise.reject(new Error('slept')),
			now: () => now++,
		};
		const tenant = oneApiTenant();
		const client = createClient({ tenant, ports, limits: new Map(), maxWait: 0 });
		expect(await client.call(getRequest())).toMatchObject({ status: 200 });
	});

	test('a try that failed is told, not that the next one has no time', async () => {
		const { call } = talk([refusal(401, { detail: 'unauthorized' })], { maxWait: 0 });
		expect(factsOf(await call(postRequest())).kind).toBe('sessionEnded');
	});
});

describe('a write whose fate is unknown', () => {
	test.each([
		broken('ECONNRESET'),
		broken('ECONNABORTED'),
		refusal(504),
		refusal(503),
		refusal(401),
	])('is never repeated unasked: %p', async (reply) => {
		const { call, sent } = talk([reply]);
		const error = (await call(postRequest())) as ZscalerError;
		expect(factsOf(error).kind).toBe('fateUnknown');
		expect(error.facts.call).toBe('Create a URL category');
		expect(adviceFor(error.facts)).toContain('Look in Zscaler');
		expect(sent).toHaveLength(1);
	});

	test('no session is renewed behind its back, unless Zscaler says that it refuses the session', async () => {
		const refused = refusal(401, { detail: 'unauthorized' });
		const { call, sent } = talk([refused, ok({ id: 1 })]);
		expect(await call(postRequest())).toMatchObject({ status: 200 });
		expect(sent.map(({ keeps401 }) => keeps401)).toEqual([true, undefined]);
		const reading = talk([ok()]);
		await reading.call(getRequest());
		expect(reading.sent[0]?.keeps401).toBeUndefined();
	});

	test('a failure that Zscaler tells of is final', async () => {
		const { call, sent } = talk([refusal(500, { code: 'UNEXPECTED_ERROR', message: 'Oh' })]);
		expect(factsOf(await call(postRequest())).kind).toBe('failed');
		expect(sent).toHaveLength(1);
	});

	test('is settled by whoever can look: it was applied', async () => {
		const { call, sent } = talk([broken('ECONNRESET')]);
		const confirm = () => Promise.resolve(ok({ id: 7 }));
		expect(await call(postRequest(), { confirm })).toMatchObject({ body: { id: 7 } });
		expect(sent).toHaveLength(1);
	});

	test('is settled by whoever can look: it was not', async () => {
		const { call, sent } = talk([broken('ECONNRESET'), ok({ id: 7 })]);
		expect(await call(postRequest(), { confirm: () => Promise.resolve(undefined) })).toMatchObject({
			body: { id: 7 },
		});
		expect(sent).toHaveLength(2);
	});

	test('is not sent for ever when it never gets through', async () => {
		const { call, took } = talk([broken('ECONNRESET')]);
		const confirm = () => Promise.resolve(undefined);
		expect(factsOf(await call(postRequest(), { confirm })).kind).toBe('unreachable');
		expect(took()).toBeLessThanOrEqual(120_000);
	});

	test('a whole object is put again, and what was deleted is gone', async () => {
		const put = talk([broken('ECONNRESET'), ok({ id: 1 })]);
		expect(await put.call(getRequest({ method: 'PUT', answer: 'item' }))).toMatchObject({
			status: 200,
		});
		const gone = talk([broken('ECONNRESET'), refusal(404, { code: 'RESOURCE_NOT_FOUND' })]);
		expect(await gone.call(deleteRequest({ product: 'zpa' }))).toMatchObject({ status: 204 });
		const never = talk([refusal(404, { code: 'RESOURCE_NOT_FOUND' })]);
		expect(factsOf(await never.call(deleteRequest())).kind).toBe('notFound');
	});
});

describe('what will not help is not tried', () => {
	test.each([
		[refusal(400, { message: 'Request body is invalid.' }), 'invalid'],
		[refusal(403, { code: 'SCOPE_LIMITED' }), 'notPermitted'],
		[refusal(409, { code: 'DUPLICATE_ITEM' }), 'duplicate'],
		[broken('ENOTFOUND'), 'unreachable'],
		[broken('DEPTH_ZERO_SELF_SIGNED_CERT'), 'unreachable'],
	])('%p', async (reply, kind) => {
		const { call, sent } = talk([reply]);
		expect(factsOf(await call(getRequest())).kind).toBe(kind);
		expect(sent).toHaveLength(1);
	});

	test.each([
		['a failed sign-in', new ZscalerError('Paused', { kind: 'signInPaused' })],
		['a fault in the sender itself', new TypeError('undefined is not a function')],
	])('%s is handed on as it is', async (_, error) => {
		const { call, sent } = talk([error]);
		expect(await call(getRequest())).toBe(error);
		expect(sent).toHaveLength(1);
	});

	test('a product that the sign-in does not open', async () => {
		const { call, sent } = talk([ok()], { tenant: ziaTenant() });
		const error = (await call(getRequest({ product: 'zpa' }))) as ZscalerError;
		expect(error.message).toBe(
			"This credential's sign-in opens Internet Access only, not Private Access",
		);
		expect(sent).toHaveLength(0);
	});
});

test('a call with a refused session is not counted: a deletion need not wait a minute', async () => {
	const { call, took } = talk([refusal(401), refusal(204, '', mark)]);
	expect(await call(deleteRequest())).toMatchObject({ status: 204 });
	expect(took()).toBe(0);
});
