import type { Credential } from '../tenant/credential';
import { accessOf, adopt } from './access';
import type { SessionBook } from './book';
import { askWith } from './checkSession';
import { type Session, shortOf } from './session';
import type { SessionPorts } from './signIn';

/**
 * Signs out where the scheme knows how (ZIA: which makes pending changes live, too), and forgets
 * the session. Answers whether Zscaler was told.
 */
export async function endSession(
	book: SessionBook,
	credential: Credential,
	given: Session | undefined,
	ports: SessionPorts,
): Promise<boolean> {
	const access = accessOf(book, credential);
	adopt(access, given);
	const { session } = access.state;
	const request = access.scheme.signOut?.(access.tenant);
	if (session === undefined) return false;
	access.state.session = undefined;
	access.state.dead = session.token;
	const answer = request && (await askWith(book, access, session, request, ports));
	const told = answer !== undefined && answer.status < 300;
	ports.log?.('info', 'Zscaler: signed out', { credential: shortOf(access.owner), told });
	return told;
}
