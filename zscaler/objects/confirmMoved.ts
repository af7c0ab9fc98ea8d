import type { HttpAnswer } from '../contract/ports';
import type { ZscalerError } from '../contract/zscalerError';
import type { JsonObject } from '../contract/json/json';
import type { Moving } from './plan/planMove';
import { notDone } from './notDone';
import { readAfterwards, seen } from './readAfterwards';
import { listOf } from './readObjects';
import type { Listing } from './runContext';

/** A rule, and the position that it goes to. */
export interface RuleMove {
	readonly rule: JsonObject;
	readonly to: number;
}

/**
 * Looks whether a rule was moved of which no answer tells. Throws that it was not done where it stands
 * elsewhere; the error itself where its place cannot be seen.
 */
export async function confirmMoved(
	{ runContext, resource, params }: Listing,
	{ place }: Moving,
	{ rule, to }: RuleMove,
	error: ZscalerError,
): Promise<HttpAnswer> {
	const { key } = resource;
	const rules = await readAfterwards(runContext, error, (fresh) => listOf(fresh, resource, params));
	const now = Number(rules.having(key, rule[key])[0]?.[place]);
	if (now === to) return seen();
	throw Number.isNaN(now) ? error : notDone(error, `It stands at position ${now}`);
}
