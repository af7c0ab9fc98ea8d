import type { IDataObject } from 'n8n-workflow';
import { uniq } from 'lodash';

import type { Entry } from '../../../zscaler/network/entry';
import type { Searched } from '../../../zscaler/threatFeeds/lists/findEntries';
import type { Rule } from '../../../zscaler/threatFeeds/lists/readRules';

interface Found {
	readonly list: string;
	readonly kind: Searched['kind'];
	readonly entry: string;
	readonly rules: readonly Rule[];
}

/** Where an indicator stands, and whether that blocks it. */
export function standingOf(searched: readonly Searched[], asked: Entry): IDataObject {
	const found = searched.flatMap(({ list, kind, find, rules }): Found[] => {
		const entry = find(asked);
		return entry === undefined ? [] : [{ list, kind, entry, rules }];
	});
	const firewall = uniq(found.flatMap(({ rules }) => rules))
		.filter(({ policy }) => policy === 'firewall')
		.sort((one, other) => one.order - other.order);
	// The firewall asks its rules in order, and the first that fits decides.
	const first = firewall.find(({ enabled }) => enabled);
	const isBlocking = (rule: Rule): boolean =>
		rule.enabled && blocks(rule) && (rule.policy !== 'firewall' || rule === first);
	const blocking = found.filter(({ kind, rules }) => kind === 'deny' || rules.some(isBlocking));
	return {
		indicator: asked.entry,
		blocked: blocking.length > 0,
		allowed: found.some(({ kind }) => kind === 'allow'),
		why: blocking.map((each) => reasonFor(each, isBlocking)),
		firewall: firewall.map((rule) => ruleJson(rule, rule === first)),
		found: found.map(({ rules, ...rest }) => ({ ...rest, rules: rules.map(textOf) })),
	};
}

const blocks = ({ action }: Rule): boolean => action.startsWith('BLOCK');

function reasonFor(
	{ list, kind, entry, rules }: Found,
	isBlocking: (rule: Rule) => boolean,
): string {
	const used = rules.filter(isBlocking).map(textOf).join(', ');
	if (kind === 'rule') return `${entry} in firewall rule ${used}`;
	return [`${entry} on ${list}`, ...(used === '' ? [] : [`used by ${used}`])].join(', ');
}

const textOf = ({ name, action, enabled }: Rule): string =>
	`${name} (${[action, ...(enabled ? [] : ['disabled'])].join(', ')})`;

const ruleJson = ({ name, action, order, enabled, onlyFor }: Rule, decides: boolean) => ({
	rule: name,
	order,
	action,
	enabled,
	decides,
	onlyFor: [...onlyFor],
});
