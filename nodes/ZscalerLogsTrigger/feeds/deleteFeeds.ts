import type { IHookFunctions } from 'n8n-workflow';

import { activate } from '../../../zscaler/client/activate';
import { isOwn } from '../../../zscaler/nss/feed';
import { readFeeds } from '../../../zscaler/nss/registerFeeds';
import { removeFeeds } from '../../../zscaler/nss/removeFeeds';
import { forget, recall } from './memory';
import { openHands } from './openHands';
import { triggerKey } from './triggerKey';

/**
 * Takes the feeds away. An error would leave the webhook half removed in n8n, so it is told in the
 * log; feeds that stay are found again by their names when the workflow is published again.
 */
export async function deleteFeeds(context: IHookFunctions): Promise<boolean> {
	const memory = recall(context);
	if (memory === undefined) return true;
	forget(context);
	try {
		const hands = await openHands(context);
		const own = (await readFeeds(hands)).filter((feed) => isOwn(feed, triggerKey(context)));
		if (own.length === 0) return true;
		const { disabled } = await removeFeeds(hands, own);
		await activate(hands.work.client, 'zia');
		if (disabled.length > 0) {
			context.logger.warn(
				`Cloud NSS feeds switched off, for Zscaler takes few deletions an hour: ${disabled.join(', ')}`,
			);
		}
		return true;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		context.logger.warn(
			`Cloud NSS feeds could not be removed (${reason}): ${memory.names.join(', ')}`,
		);
		return false;
	}
}
