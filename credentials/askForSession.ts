import type { ICredentialDataDecryptedObject, IDataObject, IHttpRequestHelper } from 'n8n-workflow';
import { readSession, renewSession, sharedSessionStore, writeSession } from '../zscaler/session';
import { logToN8n } from './logToN8n';
import { sendThrough } from './sendThrough';
import { sleepUntil } from './sleepUntil';
import { waiterFor } from '../zscaler/transport/waiters';

/**
 * Answers n8n's question for a session, which n8n then stores, encrypted, for every worker.
 * An empty answer says that the stored one is good: n8n's HTTP Request node asks after any error,
 * a 404 too, and hands on that error unrepeated then.
 */
export async function askForSession(
	httpRequest: IHttpRequestHelper['helpers']['httpRequest'],
	credentials: ICredentialDataDecryptedObject,
): Promise<IDataObject> {
	const given = readSession(credentials.session);
	const { once = false, onSignIn, ...waiter } = waiterFor(credentials) ?? {};
	onSignIn?.(true);
	const { session, unchanged } = await renewSession(sharedSessionStore, credentials, given, {
		send: sendThrough(httpRequest),
		...(once ? {} : { sleep: sleepUntil }),
		alarm: sleepUntil,
		now: Date.now,
		log: logToN8n,
		...waiter,
	});
	onSignIn?.(false);
	return unchanged && given?.token === session.token ? {} : { session: writeSession(session) };
}
