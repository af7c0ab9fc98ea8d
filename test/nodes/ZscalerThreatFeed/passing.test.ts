import fc from 'fast-check';

import { FeedFault } from '../../../zscaler/threatFeeds/fetch/feedFault';
import { resumable } from '../../../zscaler/threatFeeds/fetch/resumable';
import type { RawIndicator } from '../../../zscaler/threatFeeds/indicator';
import { urls, useFeeds } from './useFeeds';

const { sync, feed, tenant } = useFeeds();

const lines = Array.from({ length: 5_000 }, (_, n) => `host-${n}.example.net`);
const PAGE = '<!doctype html><html><head><title>Sign in</title></head></html>';
const statuses = () =>
	tenant()
		.feedCalls()
		.map(({ status }) => status);
async function readAll() {
	const result = await sync({ dryRun: true, report: { most: 9_999 }, ...urls(feed('bad', lines)) });
	expect(result.error).toBeUndefined();
	return result.items.flatMap(({ json }) => (json.change === 'added' ? [json.entry] : []));
}
function strike(fault: object) {
	tenant().setFaults({ method: 'GET', path: '/feeds/*', ...fault });
}

test.each([
	['too many requests', { status: 429, headers: { 'retry-after': '4' } }],
	['a failure', { status: 500 }],
	['a gateway that is away', { status: 502, body: PAGE }],
	['maintenance', { status: 503, headers: { 'retry-after': '7' } }],
	['a reset', { effect: 'reset' }],
	['an answer that ends in the middle', { effect: 'truncate' }],
	['a page in its place', { status: 200, headers: { 'content-type': 'text/html' }, body: PAGE }],
])('what passes is waited for, and each indicator is taken once: %s', async (_, fault) => {
	strike(fault);
	expect((await readAll()).sort()).toEqual([...lines].sort());
	expect(statuses()).toHaveLength(2);
});

test.each([
	['too many requests', { status: 429 }, /it answers HTTP 429\./],
	['a failure', { status: 503 }, /it answers HTTP 503\./],
	['a reset', { effect: 'reset' }, /it cannot be reached: the connection broke \(ECONNRESET\)/],
	['a truncated answer', { effect: 'truncate' }, /reading it broke off: the connection broke/],
])('what does not pass is told after three tries: %s', async (_, fault, message) => {
	strike({ ...fault, times: null });
	const { error } = await sync({ dryRun: true, ...urls(feed('bad', lines)) });
	expect(error?.message).toMatch(message);
	expect(statuses()).toHaveLength(3);
});

test('what wants more time than the feed has is told with its time, at once', async () => {
	strike({ status: 429, headers: { 'retry-after': '3600' }, times: null });
	const { error } = await sync({ dryRun: true, ...urls(feed('bad', lines)) });
	expect(error?.message).toMatch(/it answers HTTP 429, and asks to come again at 20\d\d-/);
	expect(statuses()).toHaveLength(1);
});

test('what is refused is not asked again', async () => {
	for (const status of [401, 403, 404, 410]) {
		tenant().reset();
		strike({ status, times: null });
		await sync({ dryRun: true, ...urls(feed('bad', lines)) });
		expect(statuses()).toEqual([status]);
	}
});

test('a page of a TAXII collection as well', async () => {
	const body = JSON.stringify({
		objects: [
			{
				type: 'indicator',
				pattern_type: 'stix',
				pattern: "[domain-name:value = 'a.example.net']",
			},
		],
	});
	feed('c/1/objects/', [body]);
	strike({ status: 503 });
	const taxii = [{ url: `${tenant().url}/feeds/c/1/`, name: 'Collection' }];
	const { items, error } = await sync({ dryRun: true, feeds: { taxii } });
	expect(error).toBeUndefined();
	expect(items.map(({ json }) => json.entry)).toContain('a.example.net');
});

const rowOf = (value: string, at: number): RawIndicator => ({ value, at, source: 'x' });

test('a feed that is read again gives each row once, or is told to have changed', () => {
	const values = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
	fc.assert(
		fc.property(values, values, fc.nat(12), (first, second, breaksAt) => {
			const got: string[] = [];
			const sink = resumable('x', {
				take: ({ value }) => got.push(value),
				refuse: () => undefined,
			});
			const before = first.slice(0, breaksAt);
			sink.restart();
			for (const [at, value] of before.entries()) sink.take(rowOf(value, at));
			sink.restart();
			const same = before.every((value, at) => value === second[at]);
			const readAgain = () => {
				for (const [at, value] of second.entries()) sink.take(rowOf(value, at));
				sink.end();
			};
			if (!same) {
				expect(readAgain).toThrow(FeedFault);
				return;
			}
			readAgain();
			expect(got).toEqual(second);
		}),
	);
});
