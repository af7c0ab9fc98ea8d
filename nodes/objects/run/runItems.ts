import type { INodeExecutionData } from 'n8n-workflow';

import { ZscalerError } from '../../../zscaler/client/zscalerError';
import { errorJson } from '../../shared/errorJson';
import { toNodeError } from '../../shared/toNodeError';
import { reportOf } from './reportOf';
import type { Run } from './run';
import { runnerFor } from './runners';

/** Does all items, one after the other; `changes` tells how many were made so far. */
export async function runItems(run: Run, changes: () => number): Promise<INodeExecutionData[]> {
	const { context, operation, itemCount } = run;
	const deed = await runnerFor(operation)(run);
	const items: INodeExecutionData[] = [];
	for (let item = 0; item < itemCount; item++) {
		try {
			for (const output of await deed(item)) items.push({ ...output, pairedItem: { item } });
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

/** Errors that every further item would meet as well: going on would only cost calls. */
const isFinal = (error: unknown): boolean =>
	error instanceof ZscalerError &&
	['signInRefused', 'signInPaused', 'sessionEnded'].includes(error.facts.kind);
