import type { Resource } from '../grammar';
import { apiClients } from './apiClients';
import { users } from './users';

/** ZIdentity, by menu area. */
export const zid: readonly Resource[] = [...users, ...apiClients];
