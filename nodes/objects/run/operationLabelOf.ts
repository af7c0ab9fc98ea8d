import type { OperationLabel } from '../../shared/operationLabel';
import type { Run } from './run';

/** The operation, as an error names it. */
export const operationLabelOf = ({
	operation,
	resource,
}: Pick<Run, 'operation' | 'resource'>): OperationLabel => ({
	sentence: operation.sentence,
	resource: resource.id,
});
