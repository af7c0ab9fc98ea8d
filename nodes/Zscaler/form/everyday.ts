import { resources } from '../../../zscaler/catalogue';
import type { Operation, Resource } from '../../../zscaler/catalogue/grammar';
import { byLabel, type Panel } from '../../objects/form/panel';

/** Resources with an entry of their own in the panel; all others are under Other Object. */
export const everyday: readonly Resource[] = resources
	.filter((resource) => resource.everyday)
	.sort(byLabel);

/**
 * Operations that the panel offers. Lists besides Get Many (names only, counts, summaries) and
 * what the node looks up by itself would crowd it: they are under Other Object, Run Action.
 */
const panelOperations = ({ operations, lookups }: Resource): Operation[] =>
	operations.filter(
		({ id, verb, answer, method, path }) =>
			verb !== 'action' ||
			((answer !== 'items' || method !== 'GET' || path.includes('{id}')) &&
				!lookups.some(({ by }) => by === id)),
	);

export const everydayPanel: Panel = { resources: everyday, operationsOf: panelOperations };
