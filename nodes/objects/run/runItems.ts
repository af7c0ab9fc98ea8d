import type { INodeExecutionData } from 'n8n-workflow';

import { looksFirst } from '../../../zscaler/catalogue/grammar';
import { eachOutput } from '../../shared/eachItem';
import { operationLabelOf } from './operationLabelOf';
import { reportOf } from './reportOf';
import type { Output, Run } from './run';
import { runnerFor } from './runners';
import { hintWarnings } from './warnings';

/** Does all items, one after the other; `changes` tells how many were made so far. */
export async function runItems(run: Run, changes: () => number): Promise<INodeExecutionData[]> {
	const { context, operation, itemCount, warnings } = run;
	const handler = await runnerFor(operation)(run);
	const items = await eachOutput(
		context,
		async (item) => (await handler(item)).map((output) => warned(run, item, output)),
		(item, stops) => {
			const done = stops ? reportOf(operation, item, itemCount, changes()) : undefined;
			const report = [warnings.of(item).join('\n'), done].filter(Boolean).join('\n\n');
			return { operation: operationLabelOf(run), looksFirst: looksFirst(operation), report };
		},
	);
	hintWarnings(context, warnings, itemCount);
	return items;
}

/** What was changed is told with its warnings; what was only read stays as it came. */
function warned({ operation, warnings }: Run, item: number, output: Output): Output {
	const told = operation.changes ? warnings.of(item) : [];
	return told.length === 0 ? output : { ...output, json: { ...output.json, warnings: [...told] } };
}
