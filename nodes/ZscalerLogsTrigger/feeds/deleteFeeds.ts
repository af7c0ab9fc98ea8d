import type { IHookFunctions } from 'n8n-workflow';

import { ensureActive } from '../../../zscaler/client/activation/ensureActive';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { isOwn } from '../../../zscaler/cloudNss/feed';
import { readFeeds } from '../../../zscaler/cloudNss/registerFeeds';
import { type Hands, removeFeeds } from '../../../zscaler/cloudNss/removeFeeds';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { logTo } from '../../shared/logTo';
import { toNodeError } from '../../shared/toNodeError';
import { clearPublishedFeeds, readPublishedFeeds } from './publishedFeeds';
import { openHands } from './openHands';
import { triggerKey } from './triggerKey';

/** Throws where feeds still post to an address that nobody listens at: that they are gone was only said. */
async function refuseStanding(hands: Hands, key: string): Promise<void> {
	const feeds = await readFeeds({
		...hands,
		runContext: startRunContext(hands.runContext.client, 1),
	});
	const standing = feeds.filter((feed) => isOwn(feed, key) && feed.feedStatus !== 'DISABLED');
	if (standing.length === 0) return;
	const names = standing.map(({ name }) => String(name)).join(', ');
	throw new ZscalerError(`Zscaler still has the Cloud NSS feeds ${names}`, {
		kind: 'failed',
		product: 'zia',
		advice: 'Delete them in Zscaler, or publish the workflow again: it takes them over.',
	});
}

/**
 * Takes the feeds away. n8n unpublishes whatever comes of it and shows the error; feeds that stay are
 * found again by their names when the workflow is published again.
 */
export async function deleteFeeds(context: IHookFunctions): Promise<boolean> {
	const published = readPublishedFeeds(context);
	if (published === undefined) return true;
	try {
		const hands = await openHands(context, published.names.length);
		const own = (await readFeeds(hands)).filter((feed) => isOwn(feed, triggerKey(context)));
		const disabled = await removeFeeds(hands, own);
		if (own.length > 0) {
			await ensureActive(hands.runContext.client, 'zia', 'PENDING');
			await refuseStanding(hands, triggerKey(context));
		}
		clearPublishedFeeds(context);
		if (disabled.length > 0) {
			logTo(context)(
				'warn',
				`Cloud NSS feeds switched off, for Zscaler takes few deletions an hour: ${disabled.join(', ')}`,
			);
		}
		return true;
	} catch (error) {
		const label = { sentence: `Remove the Cloud NSS feeds ${published.names.join(', ')}` };
		throw toNodeError(context.getNode(), error, { operation: label });
	}
}
