import type { Resource } from '../grammar';
import { applications } from './applications';
import { connectors } from './connectors';
import { identity } from './identity';
import { policy } from './policy';

/** ZPA, by the menu areas of its admin console. */
export const zpa: readonly Resource[] = [...applications, ...policy, ...connectors, ...identity];
