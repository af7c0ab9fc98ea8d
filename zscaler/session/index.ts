export { openBook, sessionBook, type Renewal, type SessionBook, type SignInRecord } from './book';
export { summariseSignIns, type SignInSummary } from './recordSignIn';
export { renewSession } from './renewSession';
export { readSession, type Session, writeSession } from './session';
export type { SessionPorts } from './signIn';
export { testSession } from './testSession';
export { useSession } from './useSession';
