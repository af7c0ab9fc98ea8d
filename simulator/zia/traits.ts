import type { Traits } from '../objects/traits';
import { objectFields } from './objectFields';
import { ziaObjectTraits } from './objectTraits';
import { ziaPlainCollections, readOnlyCollections } from './plainCollections';
import { ruleFields } from './ruleFields';
import { cloudAppRule, ruleTraits } from './ruleTraits';
import { trafficTraits } from './trafficTraits';

const fieldsOfKind: Record<string, string[]> = { ...objectFields, ...ruleFields };

const traitsOfKind = new Map<string, Traits>(
	[
		...ziaPlainCollections.map((name): [string, Traits] => [name, {}]),
		...readOnlyCollections.map((name): [string, Traits] => [name, { readOnly: true }]),
		...Object.entries(ziaObjectTraits),
		...Object.entries(trafficTraits),
		...Object.entries(ruleTraits),
	].map(([name, traits]) => [name, { ...traits, fields: fieldsOfKind[name] }]),
);

/** Cloud app rules have one collection per kind of application. */
const cloudAppRules = /^webApplicationRules\/[A-Z_]+$/;

export const ziaTraitsOf = (collection: string): Traits | undefined =>
	cloudAppRules.test(collection) ? cloudAppRule : traitsOfKind.get(collection);
