import type { Resource } from '../grammar';
import { resourceManagement } from './resources';

/** ZPA, by the menu areas of its admin console. */
export const zpa: readonly Resource[] = [...resourceManagement];
