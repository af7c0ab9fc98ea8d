import { type IHookFunctions, NodeOperationError } from 'n8n-workflow';

import { readNetwork } from '../../../zscaler/feeds/normalise/readNetwork';
import { readEntries } from '../../../zscaler/logs/filters/buildFilter';
import { registerFeeds } from '../../../zscaler/nss/registerFeeds';
import { toNodeError } from '../../shared/toNodeError';
import { settingsOf } from '../form/choices';
import { remember } from './memory';
import { isHandsOff, openHands, wantedFeeds } from './openHands';
import { makeSecret } from './secret';

export async function createFeeds(context: IHookFunctions): Promise<boolean> {
	checkNetworks(context);
	if (isHandsOff(context)) return true;
	const { secret, digest, settle } = makeSecret(context);
	try {
		const hands = await openHands(context);
		const wanted = wantedFeeds(context, hands, secret);
		if (wanted.types.length === 0) throw new Error('Choose at least one of the Log Types.');
		const feeds = await registerFeeds(hands, wanted);
		const names = feeds.map(({ name }) => String(name));
		remember(context, { digest, url: wanted.url, names });
		context.logger.info(`Cloud NSS feeds created and tested: ${names.join(', ')}`);
		return true;
	} catch (error) {
		throw toNodeError(context.getNode(), error);
	} finally {
		settle();
	}
}

/** Better told now than by a webhook that refuses all posts. */
function checkNetworks(context: IHookFunctions): void {
	const { allowedNetworks = '' } = settingsOf(context);
	const wrong = readEntries(allowedNetworks).filter((entry) => readNetwork(entry) === undefined);
	if (wrong.length === 0) return;
	throw new NodeOperationError(
		context.getNode(),
		`Allowed Networks: ${wrong.join(', ')} is no address or network`,
		{ description: 'Write addresses as 198.51.100.7, networks as 198.51.100.0/24.' },
	);
}
