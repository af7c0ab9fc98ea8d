import { findResource } from '../../catalogue';
import type { JsonObject } from '../../contract/json/json';
import { allObjects } from '../../objects/readObjects';
import type { RunContext } from '../../objects/runContext';

export interface Rule {
	readonly name: string;
	readonly policy: 'URL filtering' | 'firewall';
	readonly action: string;
	readonly order: number;
	readonly enabled: boolean;
	/** What else it asks of the traffic: 'users', 'nwServices'. Without any, it is for all. */
	readonly onlyFor: readonly string[];
	readonly facts: JsonObject;
}

const resources = {
	'URL filtering': 'ziaUrlFilteringRule',
	firewall: 'ziaFirewallFilteringRule',
} as const;

/** The rules of a policy, in the order in which they are asked. */
export async function readRules(runContext: RunContext, policy: Rule['policy']): Promise<Rule[]> {
	const objects = await allObjects(runContext, findResource(resources[policy]), {});
	return objects
		.map((facts) => ({
			name: String(facts.name),
			policy,
			action: String(facts.action),
			order: orderOf(facts),
			enabled: facts.state === 'ENABLED',
			onlyFor: conditionsOf(facts),
			facts,
		}))
		.sort((one, other) => one.order - other.order);
}

/** Rules of Zscaler's that stand behind all others have -1: recorded 2026-03. */
const orderOf = ({ order }: JsonObject): number => (Number(order) < 0 ? Infinity : Number(order));

const conditionsOf = (rule: JsonObject): string[] =>
	Object.entries(rule)
		.filter(([, value]) => Array.isArray(value) && value.length > 0)
		.map(([name]) => name)
		.filter((name) => !notConditions.test(name));

/** Where the traffic goes, and what says nothing of it. */
const notConditions = /^(dest|urlCategories|labels|protocols|requestMethods)/;
