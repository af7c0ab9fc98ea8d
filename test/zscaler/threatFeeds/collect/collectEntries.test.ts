import { openCollection } from '../../../../zscaler/threatFeeds/collect/collectEntries';
import { openFeed } from '../../../../zscaler/threatFeeds/readFeed';
import { reduceIndicators } from '../../../../zscaler/threatFeeds/reduce/reduceIndicators';
import { fixture } from '../readAll';

const NOW = Date.UTC(2026, 10, 20, 12);
type Pieces = readonly (string | Uint8Array)[];
function collect(feeds: Record<string, string | Pieces>, options = {}) {
	const collection = openCollection({ now: NOW, ...options });
	for (const [source, content] of Object.entries(feeds)) {
		const feed = openFeed({ source }, collection);
		for (const piece of typeof content === 'string' ? [content] : content) feed.write(piece);
		feed.end();
	}
	return collection.end();
}

test('the same entry of two feeds is one, with the facts of both', () => {
	const { entries, counts } = collect({
		one: '[{"domain":"a.com"},{"domain":"b.com"}]',
		two: 'http://A.com/\nc.com\na.com',
	});
	expect(entries.all.map(({ entry }) => entry)).toEqual(['a.com', 'b.com', 'c.com']);
	expect(entries.get('a.com')).toMatchObject({ sources: ['one', 'two'], kind: 'domain' });
	expect([...counts]).toEqual([
		['one', 2],
		['two', 3],
	]);
});

test('every rejected value is counted, the first are shown, where they stood', () => {
	const text = `a.com\n${'10.0.0.1\n'.repeat(5)}com\nx@a.com\n`;
	const { rejected } = collect({ feed: text }, { shown: 2 });
	expect(rejected.get('reserved')).toEqual({
		count: 5,
		first: [
			{ value: '10.0.0.1', source: 'feed', at: 2 },
			{ value: '10.0.0.1', source: 'feed', at: 3 },
		],
	});
	expect([...rejected.keys()]).toEqual(['reserved', 'tld', 'email']);
});

test('what is revoked, over, to come, unsure or old does not count', () => {
	const row = (value: string, facts: object) =>
		JSON.stringify({ type: 'indicator', pattern: `[domain-name:value = '${value}']`, ...facts });
	const objects = [
		row('revoked.com', { revoked: true }),
		row('over.com', { valid_until: '2026-11-20T12:00:00Z' }),
		row('to-come.com', { valid_from: '2026-11-21T12:00:00Z' }),
		row('unsure.com', { confidence: 29 }),
		row('old.com', { modified: '2026-10-01T00:00:00Z' }),
		row('good.com', {
			confidence: 30,
			modified: '2026-11-19T00:00:00Z',
			valid_until: '2026-11-21T00:00:00Z',
		}),
		row('both.com', { revoked: true }),
		row('both.com', {}),
	];
	const { entries, rejected, withdrawn } = collect(
		{ feed: `{"type":"bundle","objects":[${objects.join(',')}]}` },
		{ leastConfidence: 30, mostDaysUnseen: 30 },
	);
	expect(entries.all.map(({ entry }) => entry)).toEqual(['good.com', 'both.com']);
	expect([...rejected.keys()]).toEqual([
		'revoked',
		'expired',
		'notYetValid',
		'confidence',
		'stale',
	]);
	expect([...withdrawn]).toEqual(['revoked.com', 'over.com']);
});

test('a feed comes in pieces of any size, as bytes or text, with characters cut in two', () => {
	const text = `\uFEFF${fixture('urlhausCsv')}`.replace('Mozi', 'Möзи例');
	const bytes = new TextEncoder().encode(text);
	const whole = collect({ feed: text });
	expect(whole.entries.all.length).toBe(2);
	for (const size of [1, 7, 1000]) {
		for (const content of [bytes, text]) {
			const pieces = Array.from({ length: Math.ceil(content.length / size) }, (_, i) =>
				content.slice(i * size, (i + 1) * size),
			);
			expect(collect({ feed: pieces }).entries.all).toEqual(whole.entries.all);
		}
	}
});

test('an entry takes over the facts of those that it covers; neighbours become a network', () => {
	const { entries } = collect({
		one: '*.a.com\n8.8.4.0',
		two: '[{"ioc_value":"x.a.com","ioc_type":"domain"},{"ioc_value":"8.8.4.1","ioc_type":"ip"}]',
	});
	const { kept, covered } = reduceIndicators(entries.all);
	expect(kept.map(({ entry, kind, sources }) => [entry, kind, sources])).toEqual([
		['.a.com', 'domain', ['one', 'two']],
		['8.8.4.0/31', 'cidr', ['one', 'two']],
	]);
	expect(covered).toEqual([
		{ entry: 'x.a.com', cover: '.a.com' },
		{ entry: '8.8.4.0', cover: '8.8.4.0/31' },
		{ entry: '8.8.4.1', cover: '8.8.4.0/31' },
	]);
});
