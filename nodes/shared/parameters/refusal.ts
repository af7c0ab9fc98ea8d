import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { shownValue } from '../../../zscaler/contract/text/shownValue';

/** What an expression gives where the field takes something else. */
export const refusal = (label: string, takes: string, given: unknown): ZscalerError =>
	new ZscalerError(`${label} takes ${takes}, not ${shown(given)}.`, {
		kind: 'invalid',
		advice: 'Look at what the expression of this field gives.',
	});

function shown(given: unknown): string {
	if (given === null || given === undefined) return 'nothing';
	if (typeof given === 'number') return String(given);
	if (typeof given !== 'string') return shownValue(given);
	return given.trim() === '' ? 'an empty text' : `'${shownValue(given)}'`;
}
