import type { Resource } from '../grammar';
import { cellular } from './cellular';

/** Zscaler Cellular, by menu area. */
export const zcell: readonly Resource[] = [...cellular];
