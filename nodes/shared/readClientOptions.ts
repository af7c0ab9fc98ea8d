import type { OpenClientOptions } from './openClient';
import type { ItemsForm } from './parameters/asForm';

/** How long calls of this run may wait, and in which microtenant. */
export const readClientOptions = (context: ItemsForm): OpenClientOptions => ({
	maxWait: context.runForm.number('options.maxWait'),
	microtenantId: context.runForm.given('options.microtenantId'),
	signal: context.getExecutionCancelSignal(),
});
