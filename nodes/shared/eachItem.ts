import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { errorItem } from './errorItem';
import { goOnAt } from './goOnAt';
import type { ItemsForm } from './parameters/asForm';
import type { ErrorPlace } from './toNodeError';
import { tryItems } from './tryItems';

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
	const outputs: INodeExecutionData[] = [];
	for await (const outcome of tryItems(context, handler)) {
		const { index: item } = outcome;
		if ('error' in outcome) {
			const tell = (stops: boolean) => ({ itemIndex: item, ...tellPlace(item, stops) });
			outputs.push(errorItem(goOnAt(context, outcome.error, tell), item));
		} else {
			for (const output of outcome.done) outputs.push({ ...output, pairedItem: { item } });
		}
	}
	return outputs;
}
