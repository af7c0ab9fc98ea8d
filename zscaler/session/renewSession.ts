import type { Credential } from '../tenant/credential';
import { accessOf } from './access';
import type { Renewal, SessionStore } from './sessionStore';
import { renewOnce } from './renewOnce';
import type { Session } from './session';
import type { SessionPorts } from './signIn';
import { untilSignedIn } from './untilSignedIn';

/**
 * A session to go on with, for a credential whose stored session is missing, ending, or was
 * refused. What keeps Zscaler from signing in and passes is waited for, as long as the ports say.
 */
export async function renewSession(
	store: SessionStore,
	credential: Credential,
	given: Session | undefined,
	ports: SessionPorts,
): Promise<Renewal> {
	const access = accessOf(store, credential);
	return await untilSignedIn(store, access, ports, (bounded) =>
		renewOnce(store, credential, given, bounded),
	);
}
