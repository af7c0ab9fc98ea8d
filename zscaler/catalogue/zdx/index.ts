import type { Resource } from '../grammar';
import { zdxAlertRows } from './alerts';
import { monitoring } from './monitoring';

/** Digital Experience, by menu area. */
export const zdx: readonly Resource[] = [...monitoring, ...zdxAlertRows];
