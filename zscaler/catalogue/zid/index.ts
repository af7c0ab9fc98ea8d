import type { Resource } from '../grammar';
import { apiClients } from './apiClients';
import { zidUserRows } from './users';

/** ZIdentity, by menu area. */
export const zid: readonly Resource[] = [...zidUserRows, ...apiClients];
