import type { INodeProperties } from 'n8n-workflow';

import { refusal } from './refusal';

/** A number within the bounds of the form. */
export function readCount(
	{ displayName, typeOptions = {} }: Pick<INodeProperties, 'displayName' | 'typeOptions'>,
	given: unknown,
): number {
	const { minValue, maxValue = Number.MAX_SAFE_INTEGER, numberPrecision } = typeOptions;
	const min = minValue ?? -Number.MAX_SAFE_INTEGER;
	const isOne = typeof given === 'number' || (typeof given === 'string' && given.trim() !== '');
	const number = isOne ? Number(given) : NaN;
	const isWhole = numberPrecision !== 0 || Number.isInteger(number);
	if (number >= min && number <= maxValue && isWhole) return number;
	throw refusal(displayName, numberWithin(minValue, typeOptions.maxValue, !isWhole), given);
}

function numberWithin(min: number | undefined, max: number | undefined, whole: boolean): string {
	const kind = whole ? 'a whole number' : 'a number';
	if (max !== undefined) return `${kind} from ${min ?? 0} to ${max}`;
	return min === undefined ? kind : `${kind} from ${min} on`;
}
