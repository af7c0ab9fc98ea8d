import fc from 'fast-check';

import { planRetry, type Tried } from '../../../zscaler/client/planRetry';
import { type ErrorKind, ZscalerError } from '../../../zscaler/contract/zscalerError';
import { deleteRequest, getRequest, postRequest } from './tenants';

const NOW = 1_772_000_000_000;
const kinds: ErrorKind[] = [
	'sessionEnded',
	'notFound',
	'duplicate',
	'invalid',
	'editLocked',
	'readOnly',
	'rateLimited',
	'unreachable',
	'failed',
];

const tried = fc
	.record({
		kind: fc.constantFrom(...kinds),
		code: fc.constantFrom(undefined, 'RESOURCE_NOT_FOUND', '404'),
		marked: fc.constantFrom(undefined, true as const),
		status: fc.constantFrom(undefined, 404, 409, 429, 500, 503),
		wait: fc.option(fc.integer({ min: 0, max: 400_000 }), { nil: undefined }),
		arrived: fc.boolean(),
		transient: fc.boolean(),
		tries: fc.integer({ min: 1, max: 20 }),
		refusals: fc.nat(3),
		unsure: fc.boolean(),
	})
	.map(({ kind, code, marked, status, wait, ...rest }): Tried => {
		const retryAt = wait === undefined ? undefined : NOW + wait;
		return { error: new ZscalerError('No', { kind, code, marked, status, retryAt }), ...rest };
	});
const requests = fc.constantFrom(getRequest(), postRequest(), deleteRequest());
const budgets = fc.record({
	now: fc.constant(NOW),
	deadline: fc.integer({ min: NOW, max: NOW + 300_000 }),
	random: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('never sends a write of unknown fate again unasked', () => {
	fc.assert(
		fc.property(tried, budgets, (given, budget) => {
			fc.pre(given.arrived);
			expect(planRetry(postRequest(), given, budget).do).toBe('ask');
		}),
	);
});

test('never waits past the deadline, nor less than Zscaler said', () => {
	fc.assert(
		fc.property(requests, tried, budgets, (request, given, budget) => {
			const step = planRetry(request, given, budget);
			if (step.do !== 'wait') return;
			expect(step.until).toBeLessThanOrEqual(budget.deadline);
			const { kind, retryAt = NOW } = given.error.facts;
			if (kind !== 'sessionEnded') expect(step.until).toBeGreaterThanOrEqual(retryAt);
		}),
	);
});

test('what gave up for want of time says when to try again', () => {
	fc.assert(
		fc.property(requests, tried, budgets, (request, given, budget) => {
			const step = planRetry(request, given, budget);
			if (step.do !== 'throw') return;
			const generous = planRetry(request, given, { ...budget, deadline: Infinity });
			if (generous.do === 'wait') expect(step.error.facts.retryAt).toBeGreaterThanOrEqual(NOW);
			else expect([step.error, step.error.cause]).toContain(given.error);
		}),
	);
});

test('only a deletion that may have been done rests when its object is gone', () => {
	fc.assert(
		fc.property(requests, tried, budgets, (request, given, budget) => {
			const rests = planRetry(request, given, budget).do === 'rest';
			const { kind, code, marked } = given.error.facts;
			// Anybody has a code '404'.
			const isOwn = code === 'RESOURCE_NOT_FOUND' || (code !== undefined && marked === true);
			const gone = kind === 'notFound' && isOwn;
			expect(rests).toBe(gone && given.unsure && request.method === 'DELETE');
		}),
	);
});
