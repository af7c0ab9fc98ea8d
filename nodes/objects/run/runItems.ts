import type { INodeExecutionData } from 'n8n-workflow';

import { ZscalerError } from '../../../zscaler/client/zscalerError';
import { errorJson } from '../../shared/errorJson';
import { toNodeError } from '../../shared/toNodeError';
import { reportOf } from './reportOf';
import type { Output, Run } from './run';
import { runnerFor } from './runners';
import { hintWarnings } from './warnings';

/** Does all items, one after the other; `changes` tells how many were made so far. */
export async function runItems(run: Run, changes: () => number): Promise<INodeExecutionData[]> {
	const { context, operation, itemCount, warnings } = run;
	const deed = await runnerFor(operation)(run);
	const items: INodeExecutionData[] = [];
	for (let item = 0; item < itemCount; item++) {
		try {
			for (const output of await deed(item)) {
				items.push({ ...warned(run, item, output), pairedItem: { item } });
			}
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
	hintWarnings(context, warnings, itemCount);
	return items;
}

/** What was changed is told with its warnings; what was only read stays as it came. */
function warned({ operation, warnings }: Run, item: number, output: Output): Output {
	const told = operation.changes ? warnings.of(item) : [];
	return told.length === 0 ? output : { ...output, json: { ...output.json, warnings: [...told] } };
}

/** Errors that every further item would meet as well: going on would only cost calls. */
const isFinal = (error: unknown): boolean =>
	error instanceof ZscalerError &&
	['signInRefused', 'signInPaused', 'sessionEnded'].includes(error.facts.kind);
