import type { IHookFunctions } from 'n8n-workflow';

import { isRegistered, readFeeds } from '../../../zscaler/cloudNss/registerFeeds';
import { logTo } from '../../shared/logTo';
import { toNodeError } from '../../shared/toNodeError';
import { type HookForm, wantedTypes } from '../form/choices';
import { readPublishedFeeds } from './publishedFeeds';
import { isHandsOff, openHands, wantedFeeds } from './openHands';

/**
 * Whether the tenant streams to this webhook already, as it does when n8n was started again. Where
 * that cannot be found out then, what is remembered counts: a tenant out of reach is no reason to
 * take down a webhook that feeds may be posting to.
 */
export async function feedsExist(context: HookForm): Promise<boolean> {
	const published = readPublishedFeeds(context);
	if (published === undefined || isHandsOff(context)) return false;
	try {
		const hands = await openHands(context, wantedTypes(context).length);
		const wanted = wantedFeeds(context, hands, '');
		return published.url === wanted.url && isRegistered(await readFeeds(hands), wanted);
	} catch (error) {
		if (!isRestart(context)) throw toNodeError(context.getNode(), error);
		const reason = error instanceof Error ? error.message : String(error);
		logTo(context)('warn', `Cloud NSS feeds could not be looked at: ${reason}`);
		return true;
	}
}

const isRestart = (context: IHookFunctions): boolean =>
	['init', 'leadershipChange'].includes(context.getActivationMode());
