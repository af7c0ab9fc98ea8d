import { registerFeeds } from '../../../zscaler/cloudNss/registerFeeds';
import { logTo } from '../../shared/logTo';
import { toNodeError } from '../../shared/toNodeError';
import { type HookForm, wantedTypes } from '../form/choices';
import { checkForm } from './checkForm';
import { writePublishedFeeds } from './publishedFeeds';
import { isHandsOff, openHands, wantedFeeds } from './openHands';
import { makeSecret } from './secret';

export async function createFeeds(context: HookForm): Promise<boolean> {
	try {
		await checkForm(context);
		return isHandsOff(context) || (await register(context));
	} catch (error) {
		throw withAdvice(toNodeError(context.getNode(), error));
	}
}

async function register(context: HookForm): Promise<true> {
	const { secret, digest, settle } = makeSecret(context);
	try {
		const hands = await openHands(context, wantedTypes(context).length);
		const wanted = wantedFeeds(context, hands, secret);
		if (wanted.types.length === 0) throw new Error('Choose at least one of the Log Types.');
		const feeds = await registerFeeds(hands, wanted);
		const names = feeds.map(({ name }) => String(name));
		writePublishedFeeds(context, { digest, url: wanted.url, names });
		logTo(context)('info', `Cloud NSS feeds created and tested: ${names.join(', ')}`);
		return true;
	} finally {
		settle();
	}
}

/** Of an error in publishing n8n shows the message alone (n8n 2.41, publication-status). */
function withAdvice<T extends Error & { description?: string | null }>(error: T): T {
	if (error.description)
		error.message = `${error.message.replace(/\.$/, '')}. ${error.description}`;
	return error;
}
