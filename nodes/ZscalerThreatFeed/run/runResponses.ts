import type { IDataObject } from 'n8n-workflow';

import type { Client } from '../../../zscaler/client/createClient';
import type { Entry } from '../../../zscaler/network/entry';
import { changeAllowList } from '../../../zscaler/threatFeeds/lists/allowEntries';
import { countEntries } from '../../../zscaler/threatFeeds/lists/applyChange';
import {
	blockEntries,
	type ListDone,
	type Note,
	unblockEntries,
} from '../../../zscaler/threatFeeds/lists/changeEntries';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { wantsActivation } from '../../shared/wantsActivation';
import { activateWhenDone } from '../../../zscaler/client/activation/activateWhenDone';
import { isoOf } from '../../../zscaler/contract/json/time';
import { hintLess } from './hintLess';
import { type Each, readEach } from './readEach';
import { forgetBlocks, isForgotten, rememberUntil } from './staticData';
import { readTargets } from './syncForm';
import { HOUR_MS } from '../../../zscaler/contract/durations';
import type { Handler } from '../../shared/handler';

export const runBlock: Handler = async (context, client) => {
	const activates = wantsActivation(context);
	const each = await readEach(context);
	const ends = readEnds(each, Date.now());
	const leaving = new Map<string, number | null>();
	const note: Note = (done) => {
		for (const [entry, end] of rememberUntil(context, done, ends)) leaving.set(entry, end);
	};
	const runContext = startRunContext(client, 1);
	const done = await blockEntries(runContext, readTargets(context), each.entries, note);
	const activated = await activateDone(activates, client, done);
	const outcomeOf = openOutcomes(done, 'blocked');
	const items = await each.put((entry) => {
		const told = outcomeOf(entry);
		const stays = told.outcome === 'alreadyBlocked' && ends.has(entry) && !leaving.has(entry);
		const end = stays ? endless : tellEnd(leaving.get(entry), isForgotten(context));
		return { ...told, ...end, activated };
	});
	hintLess(context, 'block', items);
	return items;
};

/** Whoever put it there without an end may rely on it. */
const endless: IDataObject = {
	until: null,
	untilNote:
		'It was blocked before, without an end that this workflow knows, and stays so. Use Unblock ' +
		'when it is no longer needed.',
};
const FORGOTTEN =
	'Blocked for good: n8n keeps no memory of runs from the editor, so Remove Expired will not know ' +
	'of it. Use Unblock when the time is over, or publish the workflow and let it run by itself.';
const STANDING =
	'The end that an earlier run has set stays: n8n keeps no memory of runs from the editor.';

/** An end is told where somebody will keep it. */
function tellEnd(end: number | null | undefined, isLost: boolean): IDataObject {
	if (end === undefined) return {};
	if (end === null) return { until: null, untilNote: FORGOTTEN };
	return { until: isoOf(end), ...(isLost ? { untilNote: STANDING } : {}) };
}

/** When each entry is to leave, in epoch milliseconds; of several items that name it the longest counts. */
function readEnds({ rows }: Each, now: number): Map<string, number> {
	const ends = new Map<string, number>();
	for (const { entries, hours } of rows) {
		const end = hours > 0 ? now + hours * HOUR_MS : Infinity;
		for (const { entry } of entries) ends.set(entry, Math.max(ends.get(entry) ?? 0, end));
	}
	return new Map([...ends].filter(([, end]) => end !== Infinity));
}

export const runUnblock: Handler = async (context, client) => {
	const activates = wantsActivation(context);
	const each = await readEach(context);
	const note: Note = (done) => {
		forgetBlocks(context, done.settings, done.applied.removed);
	};
	const wanted = each.entries.flatMap(inBothWays);
	const done = await unblockEntries(startRunContext(client, 1), readTargets(context), wanted, note);
	for (const { settings, already } of done) forgetBlocks(context, settings, already);
	const activated = await activateDone(activates, client, done);
	const outcomeOf = openOutcomes(done, 'unblocked');
	return each.put((entry) => ({ ...outcomeOf(entry), activated }));
};

/** A domain with its subdomains bears a dot, which whoever takes the domain off need not know of. */
const inBothWays = ({ entry, kind }: Entry): Entry[] =>
	(kind === 'domain' ? formsOf(entry) : [entry]).map((text) => ({ entry: text, kind }));

const formsOf = (entry: string): string[] => [
	entry,
	entry.startsWith('.') ? entry.slice(1) : `.${entry}`,
];

const onAllowList =
	(action: 'add' | 'remove', word: string): Handler =>
	async (context, client) => {
		const activates = wantsActivation(context);
		const each = await readEach(context);
		const runContext = startRunContext(client, 1);
		const wanted = action === 'add' ? each.entries : each.entries.flatMap(inBothWays);
		const { changed, listless } = await changeAllowList(runContext, wanted, action);
		const activated = await activateWhenDone(activates, client, 'zia', changed.size);
		const hashes = new Set(
			each.entries.flatMap(({ entry, kind }) => (kind === 'md5' ? [entry] : [])),
		);
		const items = await each.put((indicator) => {
			if (listless.has(indicator)) return { indicator, outcome: 'noList', lists: [], activated };
			const forms = action === 'add' ? [indicator] : formsOf(indicator);
			const outcome = forms.some((form) => changed.has(form)) ? word : 'unchanged';
			const lists = [hashes.has(indicator) ? 'MD5 allow list' : 'Allow list'];
			return { indicator, outcome, lists, activated };
		});
		if (action === 'add') hintLess(context, 'allow', items);
		return items;
	};

export const runAllow = onAllowList('add', 'allowed');
export const runRemoveFromAllowList = onAllowList('remove', 'removed');

const activateDone = (
	isWanted: boolean,
	client: Client,
	done: readonly ListDone[],
): Promise<boolean> =>
	activateWhenDone(isWanted, client, 'zia', countEntries(done.map(({ applied }) => applied)));

/** What became of an indicator, over all lists. */
function openOutcomes(
	done: readonly ListDone[],
	word: 'blocked' | 'unblocked',
): (indicator: string) => IDataObject {
	const lists = done.map(({ list, applied, already }) => ({
		label: list.label,
		changed: new Set([...applied.added, ...applied.removed]),
		already: new Set(already),
		refused: new Map(applied.refused.map(({ entry, message }) => [entry, message])),
	}));
	return (indicator) => {
		const forms = word === 'unblocked' ? formsOf(indicator) : [indicator];
		const among = (held: { readonly has: (text: string) => boolean }) =>
			forms.some((form) => held.has(form));
		const changed = lists.filter((each) => among(each.changed)).map(({ label }) => label);
		const already = lists.filter((each) => among(each.already)).map(({ label }) => label);
		const reason = lists.map(({ refused }) => refused.get(indicator)).find(Boolean);
		const known = word === 'blocked' ? 'alreadyBlocked' : 'notBlocked';
		const outcome =
			changed.length > 0 ? word : reason ? 'refused' : already.length > 0 ? known : 'noList';
		return {
			indicator,
			outcome,
			lists: changed.length > 0 ? changed : word === 'blocked' ? already : [],
			...(reason === undefined ? {} : { reason }),
		};
	};
}
