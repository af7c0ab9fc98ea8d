import type { Resource } from '../grammar';
import { ztbDeviceRows } from './devices';
import { sites } from './sites';

/** Zero Trust Branch, by menu area. */
export const ztb: readonly Resource[] = [...sites, ...ztbDeviceRows];
