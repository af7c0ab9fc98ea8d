import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { sleepUntil } from '../../credentials/sleepUntil';
import { sharedSessionStore, testSession } from '../../zscaler/session';
import { logTo } from './logTo';
import { sendInTest } from './sendInTest';

/** The credential's Test: signs in for real, with the same care as the nodes do. */
export async function testZscalerApi(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const { ok, message } = await testSession(sharedSessionStore, credential.data ?? {}, {
		// eslint-disable-next-line @n8n/community-nodes/no-deprecated-workflow-functions -- there is no other here
		send: sendInTest(this.helpers.request),
		sleep: sleepUntil,
		alarm: sleepUntil,
		now: Date.now,
		log: logTo(this),
	});
	return { status: ok ? 'OK' : 'Error', message };
}
