import type {
	IExecuteFunctions,
	INodeExecutionData,
	NodeApiError,
	NodeOperationError,
} from 'n8n-workflow';

import { ZscalerError } from '../../../zscaler/client/zscalerError';
import type { JsonObject } from '../../../zscaler/json';
import { toNodeError } from '../../shared/toNodeError';
import { type ClientWishes, openClient } from '../../shared/openClient';
import { activationResource } from '../form/activation';
import { activateWhenDone } from './activateWhenDone';
import { countChanges } from './countChanges';
import { runActivation } from './runActivation';
import { reportOf } from './reportOf';
import type { Run } from './run';
import { runnerFor } from './runners';
import { startRun } from './startRun';

/** One execution of the node: all items, then activation once. */
export async function runNode(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	try {
		const options = context.getNodeParameter('options', 0, {}) as ClientWishes;
		const client = await openClient(context, {
			...options,
			signal: context.getExecutionCancelSignal(),
		});
		if (context.getNodeParameter('resource', 0) === activationResource) {
			return await runActivation(context, client);
		}
		const counted = countChanges(client);
		const run = startRun(context, counted.client);
		const items = await runItems(run, counted.count);
		const activated = await activateWhenDone(run, counted.count());
		return activated === undefined ? items : items.map((item) => tell(item, activated));
	} catch (error) {
		throw toNodeError(context.getNode(), error);
	}
}

async function runItems(run: Run, changes: () => number): Promise<INodeExecutionData[]> {
	const { context, operation, itemCount } = run;
	const deed = await runnerFor(operation)(run);
	const items: INodeExecutionData[] = [];
	for (let item = 0; item < itemCount; item++) {
		try {
			for (const json of await deed(item)) items.push({ json, pairedItem: { item } });
		} catch (error) {
			const place = { itemIndex: item, deed: operation.sentence };
			if (context.continueOnFail() && !isFinal(error)) {
				const failure = toNodeError(context.getNode(), error, place);
				items.push({ json: errorJson(failure), pairedItem: { item } });
			} else {
				const report = reportOf(item, itemCount, changes());
				throw toNodeError(context.getNode(), error, { ...place, report });
			}
		}
	}
	return items;
}

/** Errors keep their two keys alone, by which n8n knows them. */
const tell = (item: INodeExecutionData, activated: boolean): INodeExecutionData =>
	'error' in item.json ? item : { ...item, json: { ...item.json, activated } };

/**
 * Left as it is by n8n, which takes the values of an item with an `error` of its own away, and
 * sends items with these keys to the error output (n8n-core workflow-execute.js, 2.41.1).
 */
const errorJson = ({ message, description }: NodeApiError | NodeOperationError): JsonObject => ({
	error: message,
	details: description ?? '',
});

/** Errors that every further item would meet as well: going on would only cost calls. */
const isFinal = (error: unknown): boolean =>
	error instanceof ZscalerError &&
	['signInRefused', 'signInPaused', 'sessionEnded'].includes(error.facts.kind);
