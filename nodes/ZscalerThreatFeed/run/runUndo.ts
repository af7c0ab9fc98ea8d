import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Client } from '../../../zscaler/client/createClient';
import { nothingApplied } from '../../../zscaler/lists/applyChange';
import { undoLists } from '../../../zscaler/lists/undoLists';
import { startWork } from '../../../zscaler/objects/work';
import { wantsActivation } from '../../shared/activateWhenDone';
import { addHint } from '../../shared/addHint';
import { itemOf } from '../../shared/itemOf';
import { isForgotten, recallSync, rememberSync } from './recall';

const forgetting =
	'Undone. N8n keeps no memory of runs from the editor: what this brought back to lists that ' +
	'others use too, later syncs take for the entries of others.';

/** Takes back what the last sync that changed something did. */
export async function runUndo(
	context: IExecuteFunctions,
	client: Client,
): Promise<INodeExecutionData[]> {
	const sync = String(context.getNodeParameter('syncName', 0)).trim();
	const dryRun = context.getNodeParameter('dryRun', 0, false) === true;
	const activate = wantsActivation(context);
	const memory = recallSync(context, sync);
	const wishes = { dryRun, activate, now: Date.now() };
	const remember = rememberSync(context, sync);
	const result = await undoLists(startWork(client, 1), sync, memory, wishes, remember);
	const { plans, applied, activated, syncedAt } = result;
	if (!dryRun && isForgotten(context)) addHint(context, forgetting);
	const done = plans.map(({ list, plan }) => {
		const { added, removed } = dryRun
			? { added: plan.add, removed: plan.remove }
			: (applied.get(list.id) ?? nothingApplied());
		return { list: list.label, added, removed };
	});
	const lists = done.map(({ list, added, removed }) => ({
		list,
		added: added.length,
		removed: removed.length,
	}));
	const summary = {
		sync,
		outcome: dryRun ? 'preview' : 'undone',
		undoneSync: new Date(syncedAt).toISOString(),
		...(activated === undefined ? {} : { activated }),
		lists,
	};
	const rows = done.flatMap(({ list, added, removed }) => [
		...added.map((entry) => ({ change: 'added', entry, list })),
		...removed.map((entry) => ({ change: 'removed', entry, list })),
	]);
	return [summary, ...rows].map((json) => itemOf(context, json));
}
