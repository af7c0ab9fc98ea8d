import type { Resource } from '../grammar';
import { firewallObjects } from './firewallObjects';
import { locations } from './locations';
import { policyObjects } from './policyObjects';
import { urlAndCloudApp } from './urlAndCloudApp';

/** Everything of Internet Access, by menu area. */
export const zia: readonly Resource[] = [
	...urlAndCloudApp,
	...firewallObjects,
	...policyObjects,
	...locations,
];
