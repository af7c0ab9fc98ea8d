import type { Resource } from '../grammar';
import { administration } from './administration';
import { applications } from './applications';
import { certificates } from './certificates';
import { cloudConnectors } from './cloudConnectors';
import { connectors } from './connectors';
import { identity } from './identity';
import { inspection } from './inspection';
import { isolation } from './isolation';
import { logs } from './logs';
import { policy } from './policy';
import { privileged } from './privileged';
import { serviceEdges } from './serviceEdges';
import { userPortals } from './userPortals';

/** ZPA, by the menu areas of its admin console. */
export const zpa: readonly Resource[] = [
	...applications,
	...policy,
	...connectors,
	...serviceEdges,
	...privileged,
	...inspection,
	...isolation,
	...identity,
	...certificates,
	...cloudConnectors,
	...userPortals,
	...logs,
	...administration,
];
