import type { Resource } from '../grammar';
import { administration } from './administration';
import { locations } from './locations';
import { objects } from './objects';
import { partners } from './partners';
import { policy } from './policy';

/** Cloud & Branch Connector, by menu area. */
export const ztw: readonly Resource[] = [
	...policy,
	...objects,
	...locations,
	...partners,
	...administration,
];
