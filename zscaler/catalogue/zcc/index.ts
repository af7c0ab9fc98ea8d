import type { Resource } from '../grammar';
import { administration } from './administration';
import { devices } from './devices';
import { policy } from './policy';

/** Client Connector, by menu area. */
export const zcc: readonly Resource[] = [...devices, ...policy, ...administration];
