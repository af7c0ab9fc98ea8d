import type { Answer, Item } from '../call';
import { objectsOf } from '../tenant/objects';
import { keyOf, type ObjectRequest } from './traits';

/**
 * Default rules and those of an order of 0 or less keep their place. Other predefined rules stand
 * among the administrator's and can be moved (terraform-provider-zia, issue 450).
 */
const standsApart = (rule: Item): boolean => rule.defaultRule === true || Number(rule.order) < 1;

const ordinary = (rules: readonly Item[]): Item[] =>
	rules.filter((rule) => !standsApart(rule)).sort((a, b) => Number(a.order) - Number(b.order));

/** By their order, then those that keep their place. */
export const inOrder = (rules: readonly Item[]): Item[] => [
	...ordinary(rules),
	...rules.filter(standsApart),
];

/** Orders are 1 to n without gaps: a rule put in between moves those behind it. */
export function placeRule(rules: readonly Item[], rule: Item, order: number): void {
	if (standsApart(rule)) return;
	const others = ordinary(rules).filter((other) => other !== rule);
	others.splice(order - 1, 0, rule);
	others.forEach((other, index) => {
		other.order = index + 1;
	});
}

export function closeGap(rules: readonly Item[]): void {
	ordinary(rules).forEach((rule, index) => {
		rule.order = index + 1;
	});
}

/** A refusal if the rule cannot take the order that it asks for. */
export function checkOrder(
	request: ObjectRequest,
	body: Item,
	present: Item | undefined,
): Answer | undefined {
	if (request.traits.ordered === undefined) return undefined;
	const { refuse } = request.dialect;
	const order = Number(body.order);
	if (present && standsApart(present))
		return order === present.order ? undefined : refuse.fixed(String(present.name));
	const others = ordinary(objectsOf(request.tenant, keyOf(request))).filter(
		(rule) => rule !== present,
	);
	const last = others.length + 1;
	const fits = Number.isInteger(order) && order >= 1 && order <= last;
	return fits ? undefined : refuse.outOfOrder(String(body.order), last);
}
