import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { shownValue } from '../../../zscaler/contract/text/shownValue';
import { exact } from './exact';

/** The name or ID that a locator holds, for which an expression may give anything. */
export function readLocated(value: unknown, label: string): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return exact(value, label).trim();
	if (typeof value === 'number' && Number.isInteger(value)) return String(exact(value, label));
	throw new ZscalerError(`${label} takes a name or an ID, not ${shownValue(value)}.`, {
		kind: 'invalid',
		advice: 'Look at what the expression of this field gives.',
	});
}
