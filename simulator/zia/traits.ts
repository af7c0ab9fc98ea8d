import type { Traits } from '../objects/traits';
import { OBJECT_FIELDS } from './objectFields';
import { ziaObjectTraits } from './objectTraits';
import { ziaPlainCollections, READ_ONLY_COLLECTIONS } from './plainCollections';
import { RULE_FIELDS } from './ruleFields';
import { CLOUD_APP_RULE, RULE_TRAITS } from './ruleTraits';
import { TRAFFIC_TRAITS } from './trafficTraits';

const FIELDS: Record<string, string[]> = { ...OBJECT_FIELDS, ...RULE_FIELDS };

const TRAITS = new Map<string, Traits>(
	[
		...ziaPlainCollections.map((name): [string, Traits] => [name, {}]),
		...READ_ONLY_COLLECTIONS.map((name): [string, Traits] => [name, { readOnly: true }]),
		...Object.entries(ziaObjectTraits),
		...Object.entries(TRAFFIC_TRAITS),
		...Object.entries(RULE_TRAITS),
	].map(([name, traits]) => [name, { ...traits, fields: FIELDS[name] }]),
);

/** Cloud app rules have one collection per kind of application. */
const CLOUD_APP_RULES = /^webApplicationRules\/[A-Z_]+$/;

export const ziaTraitsOf = (collection: string): Traits | undefined =>
	CLOUD_APP_RULES.test(collection) ? CLOUD_APP_RULE : TRAITS.get(collection);
