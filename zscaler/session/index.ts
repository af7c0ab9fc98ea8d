export { sharedSessionStore } from './book';
export { renewSession } from './renewSession';
export { readSession, writeSession } from './session';
export { testSession } from './testSession';
export { useSession } from './useSession';
