import type { INodeExecutionData } from 'n8n-workflow';

import { errorItem } from './errorItem';
import { goOnAt } from './goOnAt';
import type { ItemsForm } from './parameters/asForm';

/**
 * One execution of a node. Where it continues at errors, one that is no matter of a single item comes
 * out for each of them, or once where they make one output `together`: n8n itself would hand on the
 * input as if nothing had happened, past the error output too (n8n-core workflow-execute.js, 2.41.1).
 */
export async function runWhole(
	context: ItemsForm,
	run: () => Promise<INodeExecutionData[]>,
	together = () => false,
): Promise<INodeExecutionData[]> {
	try {
		return await run();
	} catch (error) {
		const failure = goOnAt(context, error);
		if (together()) return [errorItem(failure, allItems(context))];
		return allItems(context).map((item) => errorItem(failure, item));
	}
}

/** Nothing, or the error of what is done once for all items, after each had its turn. */
export async function errorOf(
	context: ItemsForm,
	finish: () => Promise<void>,
): Promise<INodeExecutionData[]> {
	try {
		await finish();
		return [];
	} catch (error) {
		return [errorItem(goOnAt(context, error), allItems(context))];
	}
}

const allItems = (context: ItemsForm): number[] => [...context.getInputData().keys()];
