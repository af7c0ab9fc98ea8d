import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { toNodeError } from './toNodeError';

/** Does one item after the other; where the node continues at errors, an error comes out in its item's place. */
export const eachItem = (
	context: IExecuteFunctions,
	deed: (item: number) => Promise<readonly IDataObject[]>,
): Promise<INodeExecutionData[]> =>
	eachOutput(context, async (item) => (await deed(item)).map((json) => ({ json })));

/** The same, for outputs that may hold files. */
export async function eachOutput(
	context: IExecuteFunctions,
	deed: (item: number) => Promise<readonly INodeExecutionData[]>,
): Promise<INodeExecutionData[]> {
	const outputs: INodeExecutionData[] = [];
	for (const [item] of context.getInputData().entries()) {
		try {
			for (const output of await deed(item)) outputs.push({ ...output, pairedItem: { item } });
		} catch (error) {
			const failure = toNodeError(context.getNode(), error, { itemIndex: item });
			if (!context.continueOnFail()) throw failure;
			outputs.push({ json: { error: failure.message }, error: failure, pairedItem: { item } });
		}
	}
	return outputs;
}
