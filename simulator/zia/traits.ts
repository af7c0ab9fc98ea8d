import type { Traits } from '../objects/traits';
import { OBJECT_TRAITS } from './objectTraits';
import { PLAIN_COLLECTIONS, READ_ONLY_COLLECTIONS } from './plainCollections';
import { CLOUD_APP_RULE, RULE_TRAITS } from './ruleTraits';

const named = (names: readonly string[], traits: Traits) => names.map((name) => [name, traits]);

const TRAITS = new Map<string, Traits>(
	Object.entries({
		...Object.fromEntries(named(PLAIN_COLLECTIONS, {})),
		...Object.fromEntries(named(READ_ONLY_COLLECTIONS, { readOnly: true })),
		...OBJECT_TRAITS,
		...RULE_TRAITS,
	}),
);

/** Cloud app rules have one collection per kind of application. */
const CLOUD_APP_RULES = /^webApplicationRules\/[A-Z_]+$/;

export const traitsOf = (collection: string): Traits | undefined =>
	CLOUD_APP_RULES.test(collection) ? CLOUD_APP_RULE : TRAITS.get(collection);
