import { readLimitHeaders } from '../../../zscaler/transport/readLimitHeaders';
import { readRetryAfter } from '../../../zscaler/transport/readRetryAfter';

const NOW = 1_772_000_000_000;
const SECONDS = NOW / 1000;
function waitOf(headers: Record<string, string>, body: unknown = '') {
	const at = readRetryAfter({ status: 429, headers, body }, NOW);
	return at === undefined ? undefined : at - NOW;
}

test.each([
	['1', 1_000],
	['4s', 4_000],
	['13s', 13_000],
	['0', 0],
	['0.5', 500],
	['1 seconds', 1_000],
	['0 seconds', 0],
	['2 minutes', 120_000],
	['1m30s', 90_000],
	['1 hour', 3_600_000],
	['250ms', 250],
	[new Date(NOW + 30_000).toUTCString(), 30_000],
	[String(SECONDS + 60), 60_000],
	[String(NOW + 60_000), 60_000],
	['-1', 0],
])('retry-after %s', (value, wait) => {
	expect(waitOf({ 'retry-after': value })).toBe(wait);
	expect(waitOf({}, { 'Retry-After': value })).toBe(wait);
});

test.each(['', 'soon', 'NaN'])('retry-after %j says nothing', (value) => {
	expect(waitOf({ 'retry-after': value })).toBeUndefined();
});

test('ZCC has a header of its own', () => {
	expect(waitOf({ 'x-rate-limit-retry-after-seconds': '17' })).toBe(17_000);
});

test('times are the server’s: a clock that is off does not matter', () => {
	const date = new Date(NOW + 600_000).toUTCString();
	const until = new Date(NOW + 605_000).toUTCString();
	expect(waitOf({ date, 'retry-after': until })).toBe(5_000);
	const reset = String((NOW + 607_000) / 1000);
	expect(waitOf({ date, 'ratelimit-remaining': '0', 'ratelimit-reset': reset })).toBe(7_000);
});

test('the window’s end counts only where nothing is left in it', () => {
	const headers = { 'x-ratelimit-limit': '5000, 5000;w=60', 'x-ratelimit-reset': '16' };
	expect(waitOf({ ...headers, 'x-ratelimit-remaining': '0' })).toBe(16_000);
	expect(waitOf({ ...headers, 'x-ratelimit-remaining': '4965' })).toBeUndefined();
});

test.each([
	['5000, 5000;w=60', 5_000],
	['3, 3;w=86400, 100;w=3600', 3],
	['240, 500;w=1, 240;w=1, 735;w=1', 240],
	['100', 100],
])('x-ratelimit-limit: %s', (limit, quota) => {
	const headers = {
		'x-ratelimit-limit': limit,
		'x-ratelimit-remaining': '2',
		'x-ratelimit-reset': '9',
	};
	expect(readLimitHeaders({ headers }, NOW)).toEqual({
		name: limit,
		quota,
		left: 2,
		resetAt: NOW + 9_000,
	});
});

test('headers without numbers say nothing of limits', () => {
	expect(readLimitHeaders({ headers: {} }, NOW)).toBeUndefined();
	const headers = { 'x-ratelimit-remaining': 'many', 'x-ratelimit-reset': 'later' };
	expect(readLimitHeaders({ headers }, NOW)).toBeUndefined();
});
