import { listOf, type Answer, type Item } from '../call';
import type { RoutedRequest } from '../gate/matchRoute';
import { isFixed } from '../objects/isFixed';
import { findObject, objectsOf } from '../tenant/objects';
import { rulesOf } from './policyRules';
import { defaultRuleMoved, missingRule, wrongLength, zpaRefusals } from './refusals';

/** Orders count up from 1, the default rule is last; priorities count down to 1. */
export function renumber(rules: Item[]): void {
	rules.sort((a, b) => Number(isFixed(a)) - Number(isFixed(b)));
	rules.forEach((rule, index) => {
		rule.ruleOrder = String(index + 1);
		rule.priority = String(rules.length - index);
	});
}

export function moveRule(request: RoutedRequest): Answer {
	const { tenant, params } = request;
	const key = `zpa/${rulesOf(request, params.set).collection}`;
	const rule = findObject(tenant, key, params.id);
	if (!rule) return zpaRefusals.notFound('Policy rule', params.id ?? '');
	if (isFixed(rule)) return zpaRefusals.fixed(String(rule.name));
	const rules = objectsOf(tenant, key);
	const last = rules.filter((other) => !isFixed(other)).length;
	const order = Number(params.order);
	if (!(order >= 1 && order <= last)) return zpaRefusals.outOfOrder(params.order ?? '', last);
	rules.splice(rules.indexOf(rule), 1);
	rules.splice(order - 1, 0, rule);
	renumber(rules);
	return { status: 204 };
}

/**
 * The body lists the ids of all rules in their new order, the default rule last where the set has
 * one (help.zscaler.com/zpa/configuring-access-policies-using-api, 2025-11).
 */
export function reorderRules(request: RoutedRequest): Answer {
	const { tenant, call, params } = request;
	const rules = objectsOf(tenant, `zpa/${rulesOf(request, params.set).collection}`);
	const wanted = listOf(call.body).map(String);
	const refusal = checkOrders(rules, wanted);
	if (refusal) return refusal;
	rules.sort((a, b) => wanted.indexOf(String(a.id)) - wanted.indexOf(String(b.id)));
	renumber(rules);
	return { status: 204 };
}

function checkOrders(rules: readonly Item[], wanted: readonly string[]): Answer | undefined {
	const ids = rules.map(({ id }) => String(id));
	const last = rules.find(isFixed);
	if (wanted.length !== ids.length) return wrongLength;
	if (!ids.every((id) => wanted.includes(id))) return missingRule;
	return last && wanted.at(-1) !== String(last.id) ? defaultRuleMoved : undefined;
}
