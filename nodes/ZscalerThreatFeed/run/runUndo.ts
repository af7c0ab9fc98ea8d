import type { INodeExecutionData } from 'n8n-workflow';
import { sumBy } from 'lodash';

import type { Client } from '../../../zscaler/client/createClient';
import { type Applied, nothingApplied } from '../../../zscaler/threatFeeds/lists/applyChange';
import type { ListPlan } from '../../../zscaler/threatFeeds/lists/decideTarget';
import { undoLists } from '../../../zscaler/threatFeeds/lists/undoLists';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { wantsActivation } from '../../shared/wantsActivation';
import { addHint } from '../../shared/addHint';
import { itemOf } from '../../shared/itemOf';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { isoOf } from '../../../zscaler/contract/json/time';
import { hintLeftOut } from './hintLeftOut';
import { isForgotten, readSyncState, writeSyncState } from './staticData';

const FORGETTING =
	'Undone. N8n keeps no memory of runs from the editor: what this brought back to lists that ' +
	'others use too, later syncs take for the entries of others.';

/** Takes back what the last sync that changed something did. */
export async function runUndo(context: ItemsForm, client: Client): Promise<INodeExecutionData[]> {
	const sync = context.runForm.text('syncName');
	const dryRun = context.runForm.flag('dryRun');
	const activate = wantsActivation(context);
	const state = readSyncState(context, sync);
	const remember = writeSyncState(context, sync);
	const requests = { dryRun, activate, now: Date.now(), remember };
	const result = await undoLists(startRunContext(client, 1), sync, state, requests);
	const { plans, applied, activated, syncedAt } = result;
	if (!dryRun && isForgotten(context)) addHint(context, FORGETTING);
	const done = dryRun ? plans.map(foreseen) : plans.map(({ list }) => doneTo(list, applied));
	const refused = sumBy(done, (each) => each.refused.length);
	hintLeftOut(context, { withoutRoom: 0, withoutList: 0, refused });
	const summary = {
		sync,
		outcome: dryRun ? 'preview' : 'undone',
		undoneSync: isoOf(syncedAt),
		...(activated === undefined ? {} : { activated }),
		lists: done.map(counted),
	};
	return [summary, ...done.flatMap(rowsOf)].map((json) => itemOf(context, json));
}

interface Done {
	readonly list: string;
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly refused: Applied['refused'];
}

const foreseen = ({ list, plan }: ListPlan): Done => ({
	list: list.label,
	added: plan.add,
	removed: plan.remove,
	refused: [],
});

const doneTo = ({ id, label }: ListPlan['list'], applied: ReadonlyMap<string, Applied>): Done => ({
	...(applied.get(id) ?? nothingApplied()),
	list: label,
});

const counted = ({ list, added, removed, refused }: Done) => ({
	list,
	added: added.length,
	removed: removed.length,
	refused: refused.length,
});

const rowsOf = ({ list, added, removed, refused }: Done) => [
	...added.map((entry) => ({ change: 'added', entry, list })),
	...removed.map((entry) => ({ change: 'removed', entry, list })),
	...refused.map(({ entry, message }) => ({ change: 'refused', entry, list, reason: message })),
];
