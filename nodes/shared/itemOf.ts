import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** An item that comes of all input items together. */
export const itemOf = (context: IExecuteFunctions, json: IDataObject): INodeExecutionData => ({
	json,
	pairedItem: context.getInputData().map((_, item) => ({ item })),
});
