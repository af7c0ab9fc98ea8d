import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { activate } from '../../../zscaler/client/activate';
import type { Client } from '../../../zscaler/client/createClient';
import { hourMs } from '../../../zscaler/feeds/time';
import { changeAllowList } from '../../../zscaler/lists/allowEntries';
import { blockEntries, type ListDone, unblockEntries } from '../../../zscaler/lists/changeEntries';
import { startWork } from '../../../zscaler/objects/work';
import { readEach } from './readEach';
import { forgetBlocks, isForgotten, rememberUntil } from './recall';
import { readTargets } from './syncForm';

type Deed = (context: IExecuteFunctions, client: Client) => Promise<INodeExecutionData[]>;

export const runBlock: Deed = async (context, client) => {
	const each = readEach(context);
	const hours = Number(context.getNodeParameter('hours', 0, 0));
	const until = hours > 0 ? Date.now() + hours * hourMs : undefined;
	const done = await blockEntries(startWork(client, 1), readTargets(context), each.entries);
	if (until !== undefined) {
		for (const { settings, applied, already } of done) {
			rememberUntil(context, settings, applied.added, already, until);
		}
		warnOfForgetting(context);
	}
	const activated = await activateIfWanted(context, client, done.some(hasChanged));
	const end = until === undefined ? {} : { until: new Date(until).toISOString() };
	return each.put((entry) => ({ ...outcomeOf(done, entry, 'blocked'), ...end, activated }));
};

export const runUnblock: Deed = async (context, client) => {
	const each = readEach(context);
	const done = await unblockEntries(startWork(client, 1), readTargets(context), each.entries);
	for (const { settings, applied } of done) forgetBlocks(context, settings, applied.removed);
	const activated = await activateIfWanted(context, client, done.some(hasChanged));
	return each.put((entry) => ({ ...outcomeOf(done, entry, 'unblocked'), activated }));
};

const onAllowList =
	(action: 'add' | 'remove', word: string): Deed =>
	async (context, client) => {
		const each = readEach(context);
		const work = startWork(client, 1);
		const { changed, listless } = await changeAllowList(work, each.entries, action);
		const activated = await activateIfWanted(context, client, changed.size > 0);
		const hashes = new Set(
			each.entries.flatMap(({ entry, kind }) => (kind === 'md5' ? [entry] : [])),
		);
		return each.put((indicator) => {
			if (listless.has(indicator)) return { indicator, outcome: 'noList', lists: [], activated };
			const outcome = changed.has(indicator) ? word : 'unchanged';
			const lists = [hashes.has(indicator) ? 'MD5 allow list' : 'Allow list'];
			return { indicator, outcome, lists, activated };
		});
	};

export const runAllow = onAllowList('add', 'allowed');
export const runRemoveFromAllowList = onAllowList('remove', 'removed');

export async function activateIfWanted(
	context: IExecuteFunctions,
	client: Client,
	changed: boolean,
): Promise<boolean> {
	if (context.getNodeParameter('activateWhenDone', 0, true) !== true) return false;
	if (changed) await activate(client, 'zia');
	return true;
}

export const hasChanged = ({ applied }: ListDone): boolean =>
	applied.added.length + applied.removed.length > 0;

/** What became of one indicator, over all lists. */
function outcomeOf(
	done: readonly ListDone[],
	indicator: string,
	word: 'blocked' | 'unblocked',
): IDataObject {
	const labels = (holds: (each: ListDone) => boolean): string[] =>
		done.filter(holds).map(({ list }) => list.label);
	const changed = labels(
		({ applied }) => applied.added.includes(indicator) || applied.removed.includes(indicator),
	);
	const already = labels((each) => each.already.includes(indicator));
	const refusal = done
		.flatMap(({ applied }) => applied.refused)
		.find(({ entry }) => entry === indicator);
	const known = word === 'blocked' ? 'alreadyBlocked' : 'notBlocked';
	const outcome =
		changed.length > 0 ? word : refusal ? 'refused' : already.length > 0 ? known : 'noList';
	return {
		indicator,
		outcome,
		lists: changed.length > 0 ? changed : word === 'blocked' ? already : [],
		...(refusal === undefined ? {} : { reason: refusal.message }),
	};
}

function warnOfForgetting(context: IExecuteFunctions): void {
	if (!isForgotten(context)) return;
	context.addExecutionHints({
		message:
			'Blocked, but for good: n8n keeps no memory of runs from the editor, so Remove Expired will ' +
			'not know of it. Use Unblock when the time is over.',
		location: 'outputPane',
	});
}
