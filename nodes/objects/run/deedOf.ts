import type { Deed } from '../../shared/tellDeed';
import type { Run } from './run';

/** The operation, as an error names it. */
export const deedOf = ({ operation, resource }: Pick<Run, 'operation' | 'resource'>): Deed => ({
	sentence: operation.sentence,
	resource: resource.id,
});
