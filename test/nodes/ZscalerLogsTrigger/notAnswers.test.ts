import type { FaultSettings } from '../../../simulator/faults/fault';
import { strangers } from '../../harness/engine/strangers';
import { inPortal } from '../../harness/engine/portal';
import { useTriggers } from './useTrigger';
import { someOf } from '../../harness/someOf';

const { open, tenant, objects } = useTriggers();

const cases = Object.entries(strangers).flatMap(([came, fault]) =>
	[false, true].flatMap((applies) =>
		([1, null] as const).map((times) => ({ came, applies, times, fault })),
	),
);

const live = () =>
	(tenant().state().activated['zia/nssFeeds'] ?? []).filter(
		({ feedStatus }) => feedStatus === 'ENABLED',
	);

/** Somebody deletes the feeds in the portal. */
async function takeAway(): Promise<void> {
	for (const { id } of [...objects('zia/nssFeeds')])
		await inPortal(tenant(), 'DELETE', `zia/api/v1/nssFeeds/${String(id)}`);
	await inPortal(tenant(), 'POST', 'zia/api/v1/status/activate', {});
}

/** What is called in publishing, in its order. */
async function called(): Promise<{ method: string; path: string }[]> {
	const before = tenant().calls().length;
	const trigger = open();
	await trigger.activate();
	const asked = tenant().calls().slice(before);
	await takeAway();
	return asked
		.map(({ method, path }) => ({ method, path: path.replace(/\/\d+$/, '/*') }))
		.filter(({ path }) => !path.startsWith('/oauth2'));
}

test.each(someOf(cases, 4))(
	'published with a feed that is there and tested, or not at all: $came, applied $applies, times $times',
	async ({ applies, times, fault }) => {
		for (const call of await called()) {
			const trigger = open();
			tenant().setFaults({ ...call, ...fault, applies, times });
			const failure = await trigger.activate().then(
				() => undefined,
				(error: unknown) => error,
			);
			const isThere = live().some(({ connectionURL }) => connectionURL === trigger.url);
			const isTested = objects('zia/nssFeeds')[0]?.testConnectivityCode === 200;
			if (failure === undefined) expect([call, isThere, isTested]).toEqual([call, true, true]);
			if (failure !== undefined) expect(trigger.memory()).toEqual({});
			tenant().clearFaults();
			if (failure !== undefined) await trigger.activate();
			expect(objects('zia/nssFeeds')).toHaveLength(1);
			await takeAway();
		}
	},
);

test.each(Object.entries(strangers))(
	'%s in place of a deletion leaves no feed that posts',
	async (_, fault) => {
		const trigger = open();
		await trigger.activate();
		tenant().setFaults({ method: 'DELETE', path: '*/nssFeeds/*', ...fault, times: null });
		await expect(trigger.deactivate()).rejects.toThrow(/Remove the Cloud NSS feeds/);
		tenant().clearFaults();
		await trigger.deactivate();
		expect(live()).toEqual([]);
	},
);

const two = () => open({ logTypes: ['web', 'firewall'] });
const plainFeeds = (all: readonly Record<string, unknown>[]) =>
	all.map(({ id: _, ...feed }) => JSON.stringify({ ...feed, connectionHeaders: 1 })).sort();

/** Failures that no further try mends, by what they leave behind: nothing, or a deed without a word. */
const refusals: Record<string, FaultSettings> = {
	refused: { status: 403, body: { code: 'ACCESS_DENIED', message: 'Not for this role' } },
	'failed without being done': { status: 500, body: { code: 'UNEXPECTED_ERROR' } },
	'failed and done': { effect: 'failAfterApply' },
};

test.each(someOf(Object.entries(refusals), 2))(
	'whatever call of a publishing is %s, no feed posts on, and the next publishing ends as the first would have',
	async (_, fault) => {
		const before = tenant().calls().length;
		await two().activate();
		const calls = tenant().calls().length - before;
		const wanted = objects('zia/nssFeeds').length;
		expect(wanted).toBe(2);
		await takeAway();
		for (let nth = 1; nth <= calls; nth += 1) {
			const trigger = two();
			tenant().setFaults({ ...fault, method: undefined, path: '*', nth });
			const failure = await trigger.activate().catch((error: unknown) => error as Error);
			tenant().clearFaults();
			if (failure instanceof Error) {
				expect([nth, live()]).toEqual([nth, []]);
				await trigger.activate();
			}
			expect([nth, live().map(({ connectionURL }) => connectionURL)]).toEqual([
				nth,
				[trigger.url, trigger.url],
			]);
			expect(plainFeeds(live())).toEqual(plainFeeds(objects('zia/nssFeeds')));
			await takeAway();
		}
	},
);
