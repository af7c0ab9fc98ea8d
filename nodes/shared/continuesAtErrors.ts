import type { IExecuteFunctions } from 'n8n-workflow';

/** Whether errors come out as items. Who cancels a run wants it to end. */
export const continuesAtErrors = (context: IExecuteFunctions): boolean =>
	context.continueOnFail() && context.getExecutionCancelSignal()?.aborted !== true;
