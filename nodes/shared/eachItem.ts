import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { continuesAtErrors } from './continuesAtErrors';
import { errorItem } from './errorItem';
import { meetsAll } from './meetsAll';
import type { ItemsForm } from './parameters/asForm';
import { type ErrorPlace, toNodeError } from './toNodeError';

type Output = Pick<INodeExecutionData, 'json' | 'binary'>;

/** What more is to be told of an item's error; where the node stops at it, also what was done before. */
export type TellPlace = (item: number, stops: boolean) => Omit<ErrorPlace, 'itemIndex'>;

/** Does one item after the other; where the node continues at errors, an error comes out in its item's place. */
export const eachItem = (
	context: ItemsForm,
	handler: (item: number) => Promise<readonly IDataObject[]>,
): Promise<INodeExecutionData[]> =>
	eachOutput(context, async (item) => (await handler(item)).map((json) => ({ json })));

/** The same, for outputs that may hold files. */
export async function eachOutput(
	context: ItemsForm,
	handler: (item: number) => Promise<readonly Output[]>,
	tellPlace: TellPlace = () => ({}),
): Promise<INodeExecutionData[]> {
	const node = context.getNode();
	const { operationLabel: operation } = context;
	const outputs: INodeExecutionData[] = [];
	let ended: { readonly error: unknown } | undefined;
	for (const [item] of context.getInputData().entries()) {
		try {
			if (ended !== undefined) throw ended.error;
			for (const output of await handler(item)) outputs.push({ ...output, pairedItem: { item } });
		} catch (error) {
			const stops = !continuesAtErrors(context);
			const failure = toNodeError(node, error, {
				operation,
				itemIndex: item,
				...tellPlace(item, stops),
			});
			if (stops) throw failure;
			if (meetsAll(error)) ended = { error };
			outputs.push(errorItem(failure, item));
		}
	}
	return outputs;
}
