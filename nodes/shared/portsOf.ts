import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import { sleepUntil } from '../../credentials/sleepUntil';
import { noteWaiter } from '../../zscaler/transport/waiters';
import type { HttpAnswer, HttpRequest, Ports } from '../../zscaler/contract/ports';
import type { ApiContext } from './apiContext';
import { answerIn, rootCauseOf } from '../../zscaler/contract/causesOf';
import { logTo } from './logTo';
import { responseIn } from './responseIn';
import { signalled } from './signalled';
import { withoutRequest } from './withoutRequest';
import { SECOND_MS } from '../../zscaler/contract/durations';

/** n8n's helpers as the ports of the client: n8n signs, renews and stores the session. */
export function portsOf(context: ApiContext): Ports {
	return {
		send: async (request, signal) => {
			try {
				return answerOf(await requestAs(endedBy(context, request, signal), request));
			} catch (error) {
				const answer = answerIn(error);
				if (answer === undefined) throw withoutRequest(rootCauseOf(error));
				return answer;
			}
		},
		sleep: sleepUntil,
		alarm: sleepUntil,
		now: () => Date.now(),
		log: logTo(context),
	};
}

/** The sign-in, which n8n hands the credential alone, learns from it who waits, and how long. */
function endedBy(
	context: ApiContext,
	{ timeout, patience = timeout, onSignIn, once }: HttpRequest,
	signal: AbortSignal | undefined,
): ApiContext {
	const value = async (type: string) => {
		const credential = await context.getCredentials(type);
		if (patience !== undefined)
			noteWaiter(credential, { until: Date.now() + patience, once, signal, onSignIn });
		return credential;
	};
	return signalled(context, signal, { getCredentials: { value } });
}

const requestAs = (context: ApiContext, request: HttpRequest): Promise<unknown> =>
	context.helpers.httpRequestWithAuthentication.call(context, 'zscalerApi', optionsOf(request));

/** Every status comes back as an answer but 401, which n8n meets by renewing the session and sending again. */
const optionsOf = (request: HttpRequest): IHttpRequestOptions => ({
	method: request.method,
	url: request.url,
	qs: { ...request.query },
	arrayFormat: 'repeat',
	headers: { ...request.headers },
	body: request.body as IDataObject | undefined,
	// The signal speaks first: it knows how long was waited.
	timeout: request.timeout === undefined ? undefined : request.timeout + SECOND_MS,
	// Who redirects a call is not Zscaler, and must not have what it holds.
	disableFollowRedirect: true,
	returnFullResponse: true,
	ignoreHttpStatusErrors: request.keeps401 === true || { ignore: true, except: [401] },
	...encodings[request.as ?? 'json'],
});

const encodings: Readonly<Record<NonNullable<HttpRequest['as']>, Partial<IHttpRequestOptions>>> = {
	json: { json: true },
	text: { encoding: 'text' },
	stream: { encoding: 'stream' },
};

function answerOf(response: unknown): HttpAnswer {
	const { statusCode, headers, body } = responseIn(response);
	return { status: statusCode, headers, body };
}
