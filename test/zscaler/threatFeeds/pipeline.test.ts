import { openCollection } from '../../../zscaler/threatFeeds/collect/collectEntries';
import { fitEntries } from '../../../zscaler/threatFeeds/fit/fitEntries';
import { rankEntries } from '../../../zscaler/threatFeeds/fit/rankEntries';
import { sortEntries } from '../../../zscaler/threatFeeds/fit/sortEntries';
import {
	beginOwnership,
	openOwnership,
	type OwnershipState,
} from '../../../zscaler/threatFeeds/ownership/ownership';
import { indexProtected } from '../../../zscaler/threatFeeds/protect/indexProtected';
import { protectEntries } from '../../../zscaler/threatFeeds/protect/protectEntries';
import { openFeed } from '../../../zscaler/threatFeeds/readFeed';
import { reduceIndicators } from '../../../zscaler/threatFeeds/reduce/reduceIndicators';
import { ageEntries } from '../../../zscaler/threatFeeds/sync/ageEntries';
import { guardFeed } from '../../../zscaler/threatFeeds/sync/guardFeed';
import { planSync } from '../../../zscaler/threatFeeds/sync/planSync';
import { settleSync } from '../../../zscaler/threatFeeds/sync/settleSync';
import { matches } from './match/matches';

const SALT = '0123456789abcdef';
const DAY = 86_400_000;
const guarded = ['.corp-site.com', 'www.shop-site.com', '8.8.8.8'];

interface Tenant {
	urls: Set<string>;
	networks: Set<string>;
	state: Record<'urls' | 'networks', OwnershipState>;
}

/** The way of a sync step by step, against lists that are plain sets. */
async function sync(tenant: Tenant, feeds: Record<string, string>, now: number, room = 100) {
	const collection = openCollection({ now });
	for (const [source, content] of Object.entries(feeds)) {
		const feed = openFeed({ source }, collection);
		feed.write(content);
		feed.end();
	}
	const { entries, rejected, withdrawn } = collection.end();
	let writes = 0;
	const dropped: string[] = [];
	for (const list of ['urls', 'networks'] as const) {
		const owned = openOwnership(tenant.state[list]);
		const aged = ageEntries({
			present: tenant[list],
			owned,
			seen: entries,
			withdrawn,
			now,
			keepUnseenDays: 2,
		});
		const { kept } = protectEntries([...entries.all, ...aged.retained], indexProtected(guarded));
		const ranked = rankEntries(reduceIndicators(sortEntries(kept)[list]).kept);
		const fitted = fitEntries(ranked, [{ id: list, room, present: tenant[list] }]);
		dropped.push(...fitted.dropped.map(({ entry }) => entry));
		const retained = new Set(aged.retained.map(({ entry }) => entry));
		const plan = planSync({
			wanted: fitted.placed.get(list) ?? [],
			present: tenant[list],
			owned,
			retained,
			now,
		});
		for (const entry of plan.remove) tenant[list].delete(entry);
		for (const entry of plan.add) tenant[list].add(entry);
		writes += plan.add.length + plan.remove.length;
		tenant.state[list] = settleSync(plan, SALT, {});
	}
	return { writes, dropped, rejected };
}

const newTenant = (): Tenant => ({
	urls: new Set(['by-hand.com']),
	networks: new Set(['9.9.9.0/24']),
	state: { urls: beginOwnership(SALT), networks: beginOwnership(SALT) },
});

const feeds = {
	phishing:
		'http://login.evil-site.com/a\nhttps://WWW.evil-site.com/b?c=d\n*.corp-site.com\n*.shop-site.com\nby-hand.com\n10.0.0.1\n',
	botnet: '8.8.4.0\n8.8.4.1\n8.8.8.0/24 ; holds a protected one\n',
	domains: '||evil-site.com^\n||worse-site.com^\n@@||good-site.com^\n',
};

test('three feeds into two lists: twice, then without one entry, then days later', async () => {
	const tenant = newTenant();
	const now = 20_000 * DAY;
	const first = await sync(tenant, feeds, now);
	expect([...tenant.urls]).toEqual(['by-hand.com', '.evil-site.com', '.worse-site.com']);
	expect([...tenant.networks]).toEqual(['9.9.9.0/24', '8.8.4.0/31']);
	expect(first.writes).toBe(3);
	expect([...first.rejected.keys()]).toEqual(['reserved', 'exception']);
	for (const host of ['x.corp-site.com', 'www.shop-site.com']) {
		const request = { host, port: 443, path: '/' };
		expect([...tenant.urls].some((entry) => matches(entry, request, true))).toBe(false);
	}
	expect((await sync(tenant, feeds, now + DAY)).writes).toBe(0);

	const fewer = { ...feeds, domains: '||evil-site.com^\n' };
	expect((await sync(tenant, fewer, now + 2 * DAY)).writes).toBe(0);
	expect((await sync(tenant, fewer, now + 3 * DAY)).writes).toBe(1);
	expect([...tenant.urls]).toEqual(['by-hand.com', '.evil-site.com']);
	expect((await sync(tenant, {}, now + 9 * DAY)).writes).toBe(2);
	expect([...tenant.urls, ...tenant.networks]).toEqual(['by-hand.com', '9.9.9.0/24']);
});

test('a list without room says what it left out', async () => {
	const { dropped } = await sync(newTenant(), feeds, 20_000 * DAY, 1);
	expect(dropped).toEqual(['.worse-site.com', 'by-hand.com']);
});

test('an emptied feed is stopped before it comes to that', () => {
	expect(guardFeed(3, 0)).toEqual({
		decision: 'refuse',
		before: 3,
		lost: 3,
		lostPercent: 100,
	});
});
