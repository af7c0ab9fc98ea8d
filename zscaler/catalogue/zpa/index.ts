import type { Resource } from '../grammar';
import { zpaAdministrationRows } from './administration';
import { applications } from './applications';
import { certificates } from './certificates';
import { cloudConnectors } from './cloudConnectors';
import { connectors } from './connectors';
import { identity } from './identity';
import { inspection } from './inspection';
import { isolation } from './isolation';
import { logs } from './logs';
import { zpaPolicyRows } from './policy';
import { privileged } from './privileged';
import { serviceEdges } from './serviceEdges';
import { userPortals } from './userPortals';

/** ZPA, by the menu areas of its admin console. */
export const zpa: readonly Resource[] = [
	...applications,
	...zpaPolicyRows,
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
	...zpaAdministrationRows,
];
