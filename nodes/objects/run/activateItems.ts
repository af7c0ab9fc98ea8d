import type { INodeExecutionData } from 'n8n-workflow';

import { activateWhenDone } from '../../shared/activateWhenDone';
import { isErrorItem } from '../../shared/errorItem';
import { errorOf } from '../../shared/runWhole';
import { waitsForActivation } from '../form/panel';
import type { Run } from './run';

/**
 * Puts the changes of a run into force, if the user wants it, and tells each item. What was done is
 * done, and its items come out, though it could not be put into force. Nothing is told where the
 * product does not keep changes back.
 */
export async function activateItems(
	{ context, resource, operation, work }: Run,
	items: readonly INodeExecutionData[],
	changes: number,
): Promise<INodeExecutionData[]> {
	if (!waitsForActivation(resource, operation)) return [...items];
	if (changes === 0 && items.length > 0 && items.every(isErrorItem)) return [...items];
	let activated = false;
	const failed = await errorOf(context, async () => {
		activated = await activateWhenDone(context, work.client, resource.product, changes);
	});
	const tell = (item: INodeExecutionData): INodeExecutionData =>
		isErrorItem(item) ? item : { ...item, json: { ...item.json, activated } };
	return [...items.map(tell), ...failed];
}
