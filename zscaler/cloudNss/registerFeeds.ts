import { sortBy } from 'lodash';

import { findResource } from '../catalogue';
import { ensureActive } from '../client/activation/ensureActive';
import type { Client } from '../client/createClient';
import { refuseAnswer } from '../client/answers/refuseAnswer';
import { ZscalerError } from '../contract/zscalerError';
import type { JsonObject } from '../contract/json/json';
import { changeObject } from '../objects/changeObject';
import { allObjects } from '../objects/readObjects';
import { startRunContext } from '../objects/runContext';
import { feedBody, isOfType, isOwn, type WantedFeeds } from './feed';
import type { FeedType } from './feedTypes';
import { explainRefusal } from './explainRefusal';
import { readFormat } from './readFormat';
import { type Hands, removeFeeds } from './removeFeeds';
import { testFeed } from './testFeed';

/**
 * Makes the tenant stream what is wanted: takes over this trigger's own feeds, creates those that are
 * missing, takes away its others, activates and tests. What fails in between is undone.
 */
export async function registerFeeds(hands: Hands, wanted: WantedFeeds): Promise<JsonObject[]> {
	const { runContext } = hands;
	const present = await readFeeds(hands);
	const own = present.filter((feed) => isOwn(feed, wanted.key));
	const made: JsonObject[] = [];
	let isActive = false;
	try {
		for (const type of sortTypes(wanted.types, present)) {
			made.push(await makeFeed(hands, wanted, type, present));
		}
		const kept = new Set(made.map(({ id }) => id));
		await removeFeeds(
			hands,
			own.filter(({ id }) => !kept.has(id)),
		);
		await ensureActive(runContext.client, 'zia', 'PENDING');
		isActive = true;
		for (const feed of made) await testFeed(runContext, feed);
	} catch (error) {
		// Who has waited for an activation in vain does not wait for another.
		await undo(hands, made, wanted, isActive ? runContext.client : hands.quick);
		throw error;
	}
	return made;
}

export const readFeeds = ({ runContext }: Hands): Promise<JsonObject[]> =>
	allObjects(runContext, findResource('ziaNssFeed'), {});

/** Whether the tenant streams as wanted already. */
export function isRegistered(present: readonly JsonObject[], wanted: WantedFeeds): boolean {
	const own = present.filter((feed) => isOwn(feed, wanted.key));
	return (
		own.length === wanted.types.length &&
		wanted.types.every((type) =>
			own.some(
				(feed) =>
					isOfType(feed, type) &&
					feed.feedStatus === 'ENABLED' &&
					feed.connectionURL === wanted.url,
			),
		)
	);
}

/** Logs that another feed has come first: they are refused before anything is made. */
function sortTypes(types: readonly FeedType[], present: readonly JsonObject[]): FeedType[] {
	const isTaken = (type: FeedType) => present.some((feed) => isOfType(feed, type));
	return [...types.filter(isTaken), ...types.filter((type) => !isTaken(type))];
}

async function makeFeed(
	{ runContext }: Hands,
	wanted: WantedFeeds,
	type: FeedType,
	present: readonly JsonObject[],
): Promise<JsonObject> {
	const body = feedBody(wanted, type, await readFormat(runContext, type));
	const sameType = present.filter((feed) => isOfType(feed, type));
	const own = sameType.find((feed) => isOwn(feed, wanted.key));
	try {
		const { object } = await changeObject(
			{ runContext, resource: findResource('ziaNssFeed'), params: {} },
			own,
			body,
		);
		if (object.id !== undefined) return object;
		throw refuseAnswer({ product: 'zia' }, 'the new Cloud NSS feed', 'an answer without its ID');
	} catch (error) {
		throw explainRefusal(
			error,
			type,
			sameType.find((feed) => feed !== own),
		);
	}
}

/**
 * What brought it here is told; what fails on the way back leaves feeds that the next publishing takes
 * over. Feeds are looked for: of one that Zscaler made without saying so only its name tells. The newest
 * goes first, since Zscaler takes few deletions: what it keeps is then what the next publishing begins with.
 */
async function undo(
	hands: Hands,
	made: readonly JsonObject[],
	{ key }: WantedFeeds,
	client: Client,
): Promise<void> {
	const present = await readFeeds({ ...hands, runContext: startRunContext(client, 1) }).catch(
		() => made,
	);
	const own = present.filter((feed) => isOwn(feed, key));
	const age = ({ id }: JsonObject): number => made.findLastIndex((feed) => feed.id === id);
	const newestFirst = sortBy(own, (feed) => (age(feed) < 0 ? -Infinity : -age(feed)));
	for (const feed of newestFirst) await tryTo(() => removeFeeds(hands, [feed]));
	if (own.length > 0) await tryTo(() => ensureActive(client, 'zia', 'PENDING'));
}

async function tryTo(task: () => Promise<unknown>): Promise<void> {
	try {
		await task();
	} catch (error) {
		if (!(error instanceof ZscalerError)) throw error;
	}
}
