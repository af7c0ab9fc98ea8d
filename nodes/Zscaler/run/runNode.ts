import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { ZscalerError } from '../../../zscaler/client/zscalerError';
import type { JsonObject } from '../../../zscaler/json';
import { toNodeError } from '../../shared/toNodeError';
import { type ClientWishes, openClient } from '../../shared/openClient';
import { activationResource } from '../form/activation';
import { activateWhenDone } from './activateWhenDone';
import { countChanges } from './countChanges';
import { runActivation } from './runActivation';
import type { Run } from './run';
import { runners } from './runners';
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
		if (activated !== undefined) for (const { json } of items) json.activated = activated;
		return items;
	} catch (error) {
		throw toNodeError(context.getNode(), error);
	}
}

async function runItems(run: Run, changes: () => number): Promise<INodeExecutionData[]> {
	const { context, operation, itemCount } = run;
	const runner = runners[operation.id] ?? runners[operation.verb] ?? runners.action;
	const items: INodeExecutionData[] = [];
	const deed = await runner?.(run);
	for (let item = 0; item < itemCount; item++) {
		try {
			const objects: JsonObject[] = (await deed?.(item)) ?? [];
			items.push(...objects.map((json) => ({ json, pairedItem: { item } })));
		} catch (error) {
			const place = { itemIndex: item, deed: operation.sentence };
			if (context.continueOnFail() && !isFinal(error)) {
				const failure = toNodeError(context.getNode(), error, place);
				items.push({ json: { error: failure.message }, error: failure, pairedItem: { item } });
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

/** So that a half-done run is no riddle. */
function reportOf(item: number, count: number, changes: number): string | undefined {
	if (count === 1 || changes === 0) return undefined;
	return (
		`Items 0 to ${item - 1} of ${count} are done (${changes} changes saved, not activated by this run); ` +
		`item ${item} failed; the items after it were not tried. Run again to finish: Create or Update ` +
		'sends only what is still missing.'
	);
}
