import { maxEntries } from '../../../zscaler/threatFeeds/lists/sizes';
import { strangers } from '../../harness/engine/strangers';
import { inPortal } from '../../harness/engine/portal';
import { urls, useFeeds } from './useFeeds';
import { someOf } from '../../harness/someOf';

const { sync, feed, calls, tenant, memory } = useFeeds({ idleTime: 1e9 });

const kinds = Object.keys(maxEntries) as (keyof typeof maxEntries)[];
const md5 = (n: number) => n.toString(16).padStart(32, '0');

/** Entries of a feed that the list can hold, of which some are taken off again by the second run. */
const entriesFor = (kind: string, from: number): string[] =>
	[0, 1, 2, 3].map((n) => {
		if (kind === 'md5BlockList') return md5(from + n);
		return kind === 'ipDestinationGroup' ? `198.51.100.${from + n}` : `h${from + n}.example.net`;
	});

const run = (kind: string, from: number) =>
	sync({
		...urls(feed('list.txt', entriesFor(kind, from))),
		lists: [kind],
		alreadyThere: 'leave',
		neverBlock: { allowList: true },
		guardOptions: { guard: 'off' },
		options: { maxWait: 1 },
	});

/** All that the lists hold, and all that is in force of it. */
function standing() {
	const keys = [
		'zia/lists/blacklistUrls',
		'zia/lists/maliciousUrls',
		'zia/urlCategories',
		'zia/ipDestinationGroups',
		'zia/behavioralAnalysisAdvancedSettings',
	];
	const { objects, activated } = tenant().state();
	const of = (all: typeof objects) =>
		keys
			.map((key) => all[key] ?? [])
			.flat()
			.map(entriesOf)
			.flat();
	return { saved: of(objects).sort(), active: of(activated).sort() };
}
const entriesOf = (object: Record<string, unknown>): string[] =>
	['blacklistUrls', 'maliciousUrls', 'urls', 'addresses', 'fileHashesToBeBlocked'].flatMap(
		(field) => (Array.isArray(object[field]) ? (object[field] as string[]) : []),
	);

const cases = kinds.flatMap((kind) =>
	Object.entries(strangers).flatMap(([came, fault]) =>
		[false, true].map((applies) => ({ kind, came, fault: { ...fault, applies } })),
	),
);

/** The calls of the second run: it adds two entries and takes two off. */
async function askedBy(kind: string): Promise<{ method: string; path: string }[]> {
	const before = tenant().calls().length;
	const { error } = await run(kind, 3);
	expect(error).toBeUndefined();
	return tenant()
		.calls()
		.slice(before)
		.map(({ method, path }) => ({ method, path }))
		.filter(({ path }) => !path.startsWith('/oauth2'));
}

test.each(someOf(cases, 5))(
	'a sync of $kind: $came, applied: $fault.applies',
	async ({ kind, fault }) => {
		await run(kind, 1);
		const asked = await askedBy(kind);
		const wanted = standing();
		expect(wanted.active).toEqual(wanted.saved);
		for (const [at, call] of asked.entries()) {
			await run(kind, 1);
			calls();
			const nth = asked
				.slice(0, at + 1)
				.filter(({ method, path }) => method === call.method && path === call.path).length;
			tenant().setFaults({ ...call, ...fault, nth, times: null });
			const struck = await run(kind, 3);
			const summary = struck.items[0]?.json;
			const isError = struck.error !== undefined;
			if (!isError) expect([call, standing()]).toEqual([call, wanted]);
			if (!isError) expect([call, summary?.activated]).toEqual([call, true]);
			tenant().clearFaults();
			const after = await run(kind, 3);
			expect([call, after.error?.message]).toEqual([call, undefined]);
			expect([call, standing()]).toEqual([call, wanted]);
		}
		expect(JSON.stringify(memory()).length).toBeGreaterThan(0);
	},
);

describe.each(Object.entries(strangers))('%s in place of the allow list', (_came, fault) => {
	test.each([null, 1])(
		'stops what would block it before the first write (times: %s)',
		async (times) => {
			tenant().setFaults({ method: 'GET', path: '/zia/api/v1/security', ...fault, times });
			const before = standing();
			const { error } = await sync({
				...urls(feed('list.txt', ['www.acme.example', 'new.example.net'])),
				neverBlock: { allowList: true },
				options: { maxWait: 5 },
			});
			const { saved } = standing();
			expect(saved).not.toContain('www.acme.example');
			if (times === null) {
				expect(error?.message).toMatch(
					/^[A-Z][^:]*: In place of .+ came .+ when asked to get the allow list$/,
				);
				expect(saved).toEqual(before.saved);
			}
		},
	);
});

test('an allow list that Zscaler says twice to be empty is one', async () => {
	await inPortal(tenant(), 'PUT', 'zia/api/v1/security', { whitelistUrls: [] });
	calls();
	const { error } = await sync({
		...urls(feed('list.txt', ['new.example.net'])),
		neverBlock: { allowList: true },
	});
	expect(error).toBeUndefined();
	expect(calls().filter((call) => call === 'GET zia/security')).toHaveLength(2);
});
