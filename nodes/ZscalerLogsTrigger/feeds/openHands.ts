import type { IHookFunctions } from 'n8n-workflow';

import type { Hands } from '../../../zscaler/cloudNss/removeFeeds';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { openClient } from '../../shared/openClient';
import type { WantedFeeds } from '../../../zscaler/cloudNss/feed';
import { type HookForm, isAutomatic, wantedTypes } from '../form/choices';
import { publicAddress } from './publicAddress';
import { HEADER_NAME } from './secret';
import { triggerKey } from './triggerKey';

/** Seconds: the user waits for the workflow to be published. */
const PATIENCE = 60;
const IMPATIENCE = 1;

/** `feeds`: how many there are to be. */
export async function openHands(context: IHookFunctions, feeds: number): Promise<Hands> {
	const client = await openClient(context, { maxWait: PATIENCE });
	const quick = await openClient(context, { maxWait: IMPATIENCE });
	return { runContext: startRunContext(client, feeds), quick };
}

export const wantedFeeds = (context: HookForm, hands: Hands, secret: string): WantedFeeds => ({
	key: triggerKey(context),
	types: wantedTypes(context),
	url: publicAddress(context, hands.runContext.client),
	header: [HEADER_NAME, secret],
});

/** While n8n listens for a test event, and with feeds of the user's own, the tenant is let be. */
export const isHandsOff = (context: HookForm): boolean =>
	context.getMode() === 'manual' ||
	context.getActivationMode() === 'manual' ||
	!isAutomatic(context);
