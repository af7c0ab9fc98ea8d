import type { Answer, Item } from '../call';
import { objectsOf } from '../tenant/objects';
import { isFixed } from './isFixed';
import { keyOf, type ObjectRequest } from './traits';

const ordinary = (rules: readonly Item[]): Item[] =>
	rules.filter((rule) => !isFixed(rule)).sort((a, b) => Number(a.order) - Number(b.order));

/** Ordinary rules by their order, then those that came with the tenant. */
export const inOrder = (rules: readonly Item[]): Item[] => [
	...ordinary(rules),
	...rules.filter(isFixed),
];

/** Orders are 1 to n without gaps: a rule put in between moves those behind it. */
export const placeRule = (rules: readonly Item[], rule: Item, order: number): void => {
	const others = ordinary(rules).filter((other) => other !== rule);
	others.splice(order - 1, 0, rule);
	others.forEach((other, index) => {
		other.order = index + 1;
	});
};

export const closeGap = (rules: readonly Item[]): void => {
	ordinary(rules).forEach((rule, index) => {
		rule.order = index + 1;
	});
};

/** A refusal if the rule cannot take the order that it asks for. */
export const checkOrder = (
	request: ObjectRequest,
	body: Item,
	present: Item | undefined,
): Answer | undefined => {
	if (request.traits.ordered === undefined) return undefined;
	const { refuse } = request.dialect;
	const order = Number(body.order);
	if (present && isFixed(present))
		return order === present.order ? undefined : refuse.fixed(String(present.name));
	const others = ordinary(objectsOf(request.tenant, keyOf(request))).filter(
		(rule) => rule !== present,
	);
	const last = others.length + 1;
	const fits = Number.isInteger(order) && order >= 1 && order <= last;
	return fits ? undefined : refuse.outOfOrder(String(body.order), last);
};
