export { sharedSessionStore } from './sessionStore';
export { renewSession } from './renewSession';
export { readSession, writeSession } from './session';
export { testSession } from './testSession';
export { useSession } from './useSession';
