import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';

import { abandonable } from '../../../zscaler/transport/abandonable';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import type { Chunks } from '../../../zscaler/archives/unpack';
import { rootCauseOf } from '../../../zscaler/contract/causesOf';
import { responseIn } from '../../shared/responseIn';
import { signalled } from '../../shared/signalled';
import { sleepUntil } from '../../../credentials/sleepUntil';
import { feedFault, networkFault } from '../../../zscaler/threatFeeds/fetch/feedFault';
import type { FeedCall, FeedResponse, Fetch } from '../../../zscaler/threatFeeds/fetch/fetch';
import { leadsInside } from './leadsInside';
import { SECOND_MS } from '../../../zscaler/contract/durations';

const CREDENTIAL = 'zscalerFeedApi';

/** Feeds are fetched with n8n's helpers. */
export const feedFetch = (context: IExecuteFunctions): Fetch => ({
	send: (call) => send(context, call),
	leadsInside: (url) => leadsInside(context, url),
	sleep: sleepUntil,
	now: Date.now,
	cancelled: context.getExecutionCancelSignal(),
});

async function send(context: IExecuteFunctions, call: FeedCall): Promise<FeedResponse> {
	const { feed, url, headers, keyed, signal, left } = call;
	if (keyed && context.getNode().credentials?.[CREDENTIAL] === undefined) {
		throw feedFault(
			feed,
			'it needs the credential Threat Feed API, and none is chosen.',
			'Choose one at the top of the node, under Threat Feed API (for feeds that need a key).',
		);
	}
	const options: IHttpRequestOptions = {
		url: url.href,
		headers: { 'User-Agent': 'n8n-nodes-zscaler', ...headers },
		encoding: 'stream',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		abortSignal: signal,
		// The signal speaks first: it knows how long was waited.
		timeout: left + SECOND_MS,
	};
	try {
		const { helpers } = context;
		const sent = keyed
			? helpers.httpRequestWithAuthentication.call(signalled(context, signal), CREDENTIAL, options)
			: helpers.httpRequest(options);
		return responseIn<Chunks>(await abandonable<unknown>(sent, signal));
	} catch (error) {
		context.getExecutionCancelSignal()?.throwIfAborted();
		const root = rootCauseOf(error);
		if (root instanceof ZscalerError) {
			throw feedFault(feed, `${root.message}.`, root.facts.advice);
		}
		throw networkFault(feed, root, 'it cannot be reached', signal);
	}
}
