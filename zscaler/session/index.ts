export { openBook, sessionBook, type Renewal, type SessionBook } from './book';
export { renewSession } from './renewSession';
export { readSession, type Session, writeSession } from './session';
export type { SessionPorts } from './signIn';
export { testSession } from './testSession';
export { useSession } from './useSession';
