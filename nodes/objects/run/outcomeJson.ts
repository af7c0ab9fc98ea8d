import type { JsonObject } from '../../../zscaler/contract/json/json';
import { pick } from 'lodash';

import type { Resource } from '../../../zscaler/catalogue/grammar';
import type { ChangeOutcome } from '../../../zscaler/objects/changeObject';

/** The object as it is now, headed by what was done to it, its id and its name. */
export const outcomeJson = (
	{ key, nameField }: Resource,
	{ done, changed, object, setByZscaler }: ChangeOutcome,
): JsonObject => ({
	outcome: done,
	changedFields: [...changed],
	...pick(object, [key, nameField]),
	...object,
	...(setByZscaler === undefined ? {} : { setByZscaler }),
});
