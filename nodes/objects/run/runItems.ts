import type { INodeExecutionData } from 'n8n-workflow';

import type { Operation } from '../../../zscaler/catalogue/grammar';
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
			const place = {
				itemIndex: item,
				deed: operation.sentence,
				looksFirst: looksFirst(operation),
			};
			const told = warnings.of(item).join('\n');
			if (context.continueOnFail() && !isFinal(error)) {
				const failure = toNodeError(context.getNode(), error, { ...place, report: told });
				items.push({ json: errorJson(failure), pairedItem: { item } });
			} else {
				const done = reportOf(operation, item, itemCount, changes());
				const report = [told, done].filter(Boolean).join('\n\n');
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

/** Create or Update, Update and Delete can be run again: what is done is found so. */
const looksFirst = ({ verb }: Operation): boolean => verb === 'update' || verb === 'delete';

/** Errors that every further item would meet as well: going on would only cost calls. */
const isFinal = (error: unknown): boolean =>
	error instanceof ZscalerError &&
	['signInRefused', 'signInPaused', 'sessionEnded'].includes(error.facts.kind);
