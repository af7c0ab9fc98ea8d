import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { holdsRounded } from '../../../zscaler/contract/json/rounded';
import { shownValue } from '../../../zscaler/contract/text/shownValue';
import { KEEP_AS_TEXT } from '../../../zscaler/objects/plan/reading/refuseRounded';

/** The value as it is. Throws `invalid` for a number whose last digits were lost before it came here. */
export function exact<T>(value: T, name = 'ID'): T {
	if (!holdsRounded(value)) return value;
	throw new ZscalerError(`${name}: '${shownValue(value)}' ${KEEP_AS_TEXT}.`, { kind: 'invalid' });
}
