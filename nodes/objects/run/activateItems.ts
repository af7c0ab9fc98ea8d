import { type INodeExecutionData, NodeApiError } from 'n8n-workflow';

import { activateWhenDone } from '../../../zscaler/client/activation/activateWhenDone';
import type { Changes } from '../../../zscaler/client/activation/countChanges';
import {
	leavesPending,
	metEarlierRun,
	waitsForActivation,
} from '../../../zscaler/client/activation/decideActivation';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { say } from '../../../zscaler/contract/text/quote';
import { isErrorItem } from '../../shared/errorItem';
import { errorOf } from '../../shared/runWhole';
import type { Run } from './run';

/**
 * Puts the changes of a run into force, if the user wants it, and tells each item. What was done is
 * done, and its items come out, though it could not be put into force. Nothing is told where the
 * product does not keep changes back.
 */
export async function activateItems(
	{ context, resource, operation, runContext }: Run,
	activates: boolean,
	items: readonly INodeExecutionData[],
	changes: Changes,
): Promise<INodeExecutionData[]> {
	if (!waitsForActivation(resource, operation)) return [...items];
	const isFailed = items.length > 0 && items.every(isErrorItem);
	if (!leavesPending(changes, isFailed)) return [...items];
	let activated = false;
	const failed = await errorOf(context, async () => {
		activated = await activateWhenDone(
			activates,
			runContext.client,
			resource.product,
			changes.count(),
		);
	});
	const tell = (item: INodeExecutionData): INodeExecutionData =>
		isErrorItem(item) ? item : { ...item, json: { ...item.json, activated } };
	return [...items.map(tell), ...failed];
}

/**
 * A run that stops because what it was to make is there already, and that changed nothing itself: an
 * earlier one may have made it and failed before its end. What waits since then is put into force all
 * the same. Answers the error, with what could not be done.
 */
export async function activateExisting(
	{ resource, operation, runContext }: Run,
	activates: boolean,
	changes: Changes,
	error: unknown,
): Promise<unknown> {
	// Who looks first does not take for an earlier run's what merely has the same name.
	const isOpen = operation.verb !== 'upsert' && metEarlierRun(changes);
	if (!isOpen || !waitsForActivation(resource, operation)) return error;
	try {
		const isDone = await activateWhenDone(activates, runContext.client, resource.product, 0);
		return isDone ? told(error, IN_FORCE) : error;
	} catch (failed) {
		if (!(failed instanceof ZscalerError)) return failed;
		return told(error, failed.message, failed.facts.report);
	}
}

const IN_FORCE = 'All that is saved is in force.';

function told(error: unknown, ...more: readonly (string | undefined)[]): unknown {
	if (!(error instanceof NodeApiError)) return error;
	const texts = [error.description, ...more].flatMap((text) => (text ? [say(text)] : []));
	return Object.assign(error, { description: texts.join('\n\n') });
}
