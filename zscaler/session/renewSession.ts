import type { Credential } from '../tenant/credential';
import { accessOf } from './access';
import type { Renewal, SessionBook } from './book';
import { renewOnce } from './renewOnce';
import type { Session } from './session';
import type { SessionPorts } from './signIn';
import { untilSignedIn } from './untilSignedIn';

/**
 * A session to go on with, for a credential whose stored session is missing, ending, or was
 * refused. What keeps Zscaler from signing in and passes is waited for, as long as the ports say.
 */
export async function renewSession(
	book: SessionBook,
	credential: Credential,
	given: Session | undefined,
	ports: SessionPorts,
): Promise<Renewal> {
	const access = accessOf(book, credential);
	return await untilSignedIn(book, access, ports, (bounded) =>
		renewOnce(book, credential, given, bounded),
	);
}
