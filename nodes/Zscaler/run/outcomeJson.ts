import type { JsonObject } from '../../../zscaler/json';
import type { Outcome } from '../../../zscaler/objects/changeObject';

/** The object as it is now, headed by what was done to it. */
export const outcomeJson = ({ done, changed, object }: Outcome): JsonObject => ({
	outcome: done,
	changedFields: [...changed],
	...object,
});
