import type { JsonObject } from '../json';

/**
 * Where the other rules stand after one was put at `to`, as Zscaler moves them: rules keep a row
 * without gaps. `from` is absent for a new rule, `to` for a deleted one. Predefined rules, at
 * negative orders, stay.
 */
export function shiftOrders(
	rules: readonly JsonObject[],
	from: number | undefined,
	to: number | undefined,
): JsonObject[] {
	if (from === to) return [...rules];
	return rules.map((rule) => {
		const order = Number(rule.order);
		if (!(order > 0)) return rule;
		const closed = from !== undefined && order > from ? order - 1 : order;
		const opened = to !== undefined && closed >= to ? closed + 1 : closed;
		return opened === order ? rule : { ...rule, order: opened };
	});
}
