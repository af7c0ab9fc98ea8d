import type { Resource } from '../../catalogue/grammar';

/**
 * The fields of rules that tell their place, which deletions and moves of other rules shift. ZPA tells
 * it twice: `priority` counts from the last rule (zpa__TestAccessPolicyForwardingRuleV1, recorded 2026-03).
 */
export function placesOf({ ordered, moves }: Resource): readonly string[] {
	if (!ordered) return [];
	return moves === undefined ? ['order'] : [moves.place, 'priority'];
}
