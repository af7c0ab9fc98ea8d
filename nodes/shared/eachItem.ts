import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { toNodeError } from './toNodeError';

/** Does one item after the other; where the node continues at errors, an error comes out in its item's place. */
export async function eachItem(
	context: IExecuteFunctions,
	deed: (item: number) => Promise<readonly IDataObject[]>,
): Promise<INodeExecutionData[]> {
	const outputs: INodeExecutionData[] = [];
	for (const [item] of context.getInputData().entries()) {
		try {
			for (const json of await deed(item)) outputs.push({ json, pairedItem: { item } });
		} catch (error) {
			const failure = toNodeError(context.getNode(), error, { itemIndex: item });
			if (!context.continueOnFail()) throw failure;
			outputs.push({ json: { error: failure.message }, error: failure, pairedItem: { item } });
		}
	}
	return outputs;
}
