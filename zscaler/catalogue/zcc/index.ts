import type { Resource } from '../grammar';
import { zccAdministrationRows } from './administration';
import { zccDeviceRows } from './devices';
import { zccPolicyRows } from './policy';

/** Client Connector, by menu area. */
export const zcc: readonly Resource[] = [
	...zccDeviceRows,
	...zccPolicyRows,
	...zccAdministrationRows,
];
