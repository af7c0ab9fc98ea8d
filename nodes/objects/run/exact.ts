import { ZscalerError } from '../../../zscaler/client/zscalerError';
import { quote } from '../../../zscaler/outside/quote';
import { holdsRounded } from '../../../zscaler/exact/rounded';
import { keepAsText } from '../../../zscaler/plan/reading/refuseRounded';

/** The value as it is. Throws `invalid` for a number whose last digits were lost before it came here. */
export function exact<T>(value: T, name = 'ID'): T {
	if (!holdsRounded(value)) return value;
	const shown = typeof value === 'object' ? JSON.stringify(value) : String(value);
	throw new ZscalerError(`${name}: '${quote(shown)}' ${keepAsText}.`, { kind: 'invalid' });
}
