import type { Resource } from '../grammar';
import { incidents } from './incidents';

/** Workflow Automation, by menu area. */
export const zwa: readonly Resource[] = [...incidents];
