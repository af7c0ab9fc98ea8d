import type { JsonObject } from '../../contract/json/json';

/**
 * Where the other rules stand after one was put at `to`, as Zscaler moves them: rules keep a row
 * without gaps. `from` is absent for a new rule, `to` for a deleted one. Predefined rules, at
 * negative orders, stay. `place` is the field that tells the order, ZPA's as a text.
 */
export function shiftOrders(
	rules: readonly JsonObject[],
	from: number | undefined,
	to: number | undefined,
	place = 'order',
): JsonObject[] {
	if (from === to) return [...rules];
	return rules.map((rule) => {
		const order = Number(rule[place]);
		if (!(order > 0)) return rule;
		const closed = from !== undefined && order > from ? order - 1 : order;
		const opened = to !== undefined && closed >= to ? closed + 1 : closed;
		if (opened === order) return rule;
		return { ...rule, [place]: typeof rule[place] === 'string' ? String(opened) : opened };
	});
}
