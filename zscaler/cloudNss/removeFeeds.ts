import { findResource } from '../catalogue';
import type { Client } from '../client/createClient';
import { ZscalerError } from '../contract/zscalerError';
import type { JsonObject } from '../contract/json/json';
import { changeObject } from '../objects/changeObject';
import { deleteBatch } from '../objects/deleteObjects';
import { startRunContext, type RunContext } from '../objects/runContext';

export interface Hands {
	readonly runContext: RunContext;
	/** Gives up at once where Zscaler makes it wait. */
	readonly quick: Client;
}

/**
 * Takes feeds away. Zscaler takes one deletion a minute and four an hour (help.zscaler.com,
 * Understanding Rate Limiting, 2026-05): what it does not let go now is switched off, and taken over
 * or deleted the next time. Answers the names of those.
 */
export async function removeFeeds(hands: Hands, feeds: readonly JsonObject[]): Promise<string[]> {
	const disabled: string[] = [];
	for (const feed of feeds) {
		if (!(await removeFeed(hands, feed))) disabled.push(String(feed.name));
	}
	return disabled;
}

async function removeFeed({ runContext, quick }: Hands, feed: JsonObject): Promise<boolean> {
	const resource = findResource('ziaNssFeed');
	try {
		await deleteBatch(startRunContext(quick, 1), resource, {}, [feed.id ?? null]);
		return true;
	} catch (error) {
		if (!(error instanceof ZscalerError)) throw error;
		if (error.facts.kind !== 'rateLimited') throw error;
		await changeObject({ runContext, resource, params: {} }, feed, { feedStatus: 'DISABLED' });
		return false;
	}
}
