import type { ApiRequest } from '../../contract/apiRequest';
import { isJsonObject } from '../../contract/json/json';
import { saysWhatAllSay } from '../../contract/text/saidByAll';

type Expects = NonNullable<ApiRequest['expects']>;

/**
 * Whether an object has at least one value of the row's; without Zscaler's mark, one that nobody else
 * has. Bare values, such as URLs, have none to show, and are believed where a row tells no fields.
 */
export function isOfRow(
	object: unknown,
	{ known, recognisedBy, says, mayBeOne }: Expects,
	isMarked: boolean,
): boolean {
	if (!isJsonObject(object)) return isMarked || known === undefined || known.includes('value');
	// Zero Trust Branch tells an object under `result`.
	const all = isJsonObject(object.result) ? { ...object, ...object.result } : object;
	const shows = (names: readonly string[]): boolean => names.some((name) => name in all);
	if (mayBeOne !== true && known !== undefined && !shows(known)) return false;
	// What must say a certain word is held to that.
	if (isMarked || says !== undefined) return true;
	return recognisedBy === undefined || mayBeOne === true
		? !saysWhatAllSay(object)
		: shows(recognisedBy);
}
