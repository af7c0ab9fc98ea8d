import type { Resource } from '../grammar';
import { ztwAdministrationRows } from './administration';
import { ztwLocationRows } from './locations';
import { objects } from './objects';
import { partners } from './partners';
import { ztwPolicyRows } from './policy';

/** Cloud & Branch Connector, by menu area. */
export const ztw: readonly Resource[] = [
	...ztwPolicyRows,
	...objects,
	...ztwLocationRows,
	...partners,
	...ztwAdministrationRows,
];
