import type { OpenClientOptions } from './openClient';
import type { ItemsForm } from './parameters/asForm';

/** How long calls of this run may wait, and in which microtenant. */
export const readClientOptions = (context: ItemsForm): OpenClientOptions => ({
	maxWait: context.getRunParameter('options.maxWait') as number | undefined,
	microtenantId: context.getRunParameter('options.microtenantId'),
	signal: context.getExecutionCancelSignal(),
});
