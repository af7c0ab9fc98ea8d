import fc from 'fast-check';

import { learnLimits } from '../../../../zscaler/client/limits/learnLimits';
import { limitsOf } from '../../../../zscaler/client/limits/limits';
import { readLimitStatuses } from '../../../../zscaler/client/limits/readLimitStatuses';
import { takeSlot } from '../../../../zscaler/client/limits/takeSlot';
import { shareOf, tightest } from '../../../../zscaler/usage/readLimits';
import { deleteRequest, getRequest, oneApiTenant, postRequest } from '../tenants';
import { virtualTime } from '../virtualTime';

const tenant = oneApiTenant();
const NOW = 1_772_000_000_000;
const open = () => limitsOf(new Map(), tenant);
const answer = (status: number, headers: Record<string, string>, body: unknown = '') => ({
	status,
	headers,
	body,
});

async function take(limits: ReturnType<typeof open>, request = getRequest(), times = 1) {
	const time = virtualTime(NOW);
	const turns = Array.from({ length: times }, () =>
		takeSlot({ limits, tenant, request, ports: time, deadline: Infinity }),
	);
	await time.run();
	await Promise.all(turns);
	return time.now();
}

test('what calls took of the published limits, and when it is there again', async () => {
	const limits = open();
	await take(limits, deleteRequest());
	expect(
		readLimitStatuses(limits, NOW).map(({ limit, used, left }) => [limit, used, left]),
	).toEqual([
		['OneAPI: 5000 per minute', 1, 4999],
		['Internet Access DELETE: 1 per minute', 1, 0],
		['Internet Access DELETE: 4 per hour', 1, 3],
	]);
	const hour = readLimitStatuses(limits, NOW).at(-1);
	expect(hour).toMatchObject({ product: 'zia', resetsAt: NOW + 3_600_000, source: 'published' });
	expect(tightest(readLimitStatuses(limits, NOW), NOW)?.limit).toContain('4 per hour');
	expect(readLimitStatuses(limits, NOW + 3_600_001).map(({ used }) => used)).toEqual([0, 0, 0]);
});

test('what answers and refusals told', () => {
	const limits = open();
	const told = {
		'x-ratelimit-limit': '5000, 5000;w=60',
		'x-ratelimit-remaining': '1000',
		'x-ratelimit-reset': '30',
	};
	learnLimits(limits, getRequest(), answer(200, told), NOW);
	expect(readLimitStatuses(limits, NOW)).toEqual([
		{
			limit: 'Internet Access, as Zscaler tells: 5000 per minute',
			product: 'zia',
			quota: 5000,
			used: 4000,
			left: 1000,
			resetsAt: NOW + 30_000,
			source: 'answers',
		},
	]);
	expect(readLimitStatuses(limits, NOW + 30_001)[0]).toMatchObject({ used: 0, left: 5000 });
	const body = { message: 'Rate Limit (1/MINUTE) exceeded', 'Retry-After': '40 seconds' };
	learnLimits(limits, postRequest(), answer(429, {}, body), NOW);
	expect(readLimitStatuses(limits, NOW)[0]).toMatchObject({
		limit: 'Internet Access POST /urlCategories: 1 per minute',
		left: 0,
		pausedUntil: NOW + 40_000,
		source: 'refusal',
	});
});

test('a refusal of calls that no limit is known of has a row of its own', () => {
	const limits = open();
	const request = postRequest({ product: 'zins', path: '/graphql' });
	learnLimits(limits, request, answer(429, { 'retry-after': '90' }), NOW);
	const [row, ...others] = readLimitStatuses(limits, NOW);
	expect(others).toEqual([]);
	expect(row).toMatchObject({ limit: 'Insights POST', pausedUntil: NOW + 90_000 });
	expect(shareOf(row!)).toBe(100);
	expect(readLimitStatuses(limits, NOW + 90_001)).toEqual([]);
});

test('used and left are the whole of it, never more, never less than nothing', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.integer({ min: 1, max: 30 }),
			fc.integer({ min: 0, max: 7_200_000 }),
			async (times, later) => {
				const limits = open();
				const end = await take(limits, getRequest(), times);
				for (const limitStatus of readLimitStatuses(limits, end + later)) {
					expect(limitStatus.used + limitStatus.left).toBe(limitStatus.quota);
					expect(limitStatus.used).toBeLessThanOrEqual(times);
					expect(shareOf(limitStatus)).toBeGreaterThanOrEqual(0);
					expect(shareOf(limitStatus)).toBeLessThanOrEqual(100);
					expect(limitStatus.resetsAt === undefined).toBe(limitStatus.used === 0);
				}
			},
		),
		{ numRuns: 30 },
	);
});
