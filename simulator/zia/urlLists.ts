import { isItem, listOf, type Answer } from '../call';
import { settingsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';
import { isListAction, mergeList } from './categoryEntries';
import { invalidBody, refuseArgument } from './refusals';
import type { Routes } from '../gate/matchRoute';
import { checkUrls } from './urlEntry';

/** dvmrry/zscaler-skill, references/zia/api.md and zia/malware-and-atp.md, 2026-11; bypassUrls: a guess. */
const longestLists: Record<string, number> = {
	whitelistUrls: 255,
	blacklistUrls: 275_000,
	maliciousUrls: 25_000,
	bypassUrls: 1000,
	urls: 25_000,
};

type AnswerList = Routes[string];

const keyOf = (field: string): string => `zia/lists/${field}`;

const entriesOf = (tenant: Tenant, field: string): unknown[] =>
	listOf(settingsOf(tenant, keyOf(field))[field]);

/** Recorded: an empty allow list is left out, an empty deny list is shown. */
export const readList =
	(field: string): AnswerList =>
	({ tenant }) => {
		const entries = entriesOf(tenant, field);
		const hidden = entries.length === 0 && field === 'whitelistUrls';
		return { status: 200, body: hidden ? {} : { [field]: entries } };
	};

export const replaceList =
	(field: string): AnswerList =>
	({ tenant, call }) => {
		const wanted = isItem(call.body) ? call.body[field] : undefined;
		return store(tenant, field, wanted, wanted);
	};

/** By `action`; the answer echoes what was sent, not the list that comes of it. */
export const changeList =
	(field: string): AnswerList =>
	({ tenant, call }) => {
		const { action } = call.query;
		if (!isListAction(action)) return refuseArgument('Invalid action');
		const change = isItem(call.body) ? call.body[field] : undefined;
		return store(tenant, field, change, mergeList(entriesOf(tenant, field), change, action));
	};

function store(tenant: Tenant, field: string, sent: unknown, next: unknown): Answer {
	if (!Array.isArray(sent)) return invalidBody;
	const wrong = checkUrls(sent);
	if (wrong) return wrong;
	const longest = longestLists[field] ?? 0;
	if (listOf(next).length > longest)
		return refuseArgument(`The list takes no more than ${longest} entries.`);
	tenant.objects.set(keyOf(field), [{ [field]: [...new Set(listOf(next))] }]);
	return { status: 200, body: { [field]: sent } };
}
