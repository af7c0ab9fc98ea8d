import type { INodeParameterResourceLocator } from 'n8n-workflow';

import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import type { ObjectTarget } from '../../../zscaler/objects/findObject';
import { readLocated } from './readLocated';

/** The object that a locator points at; a bare value, as an expression gives it, is an id. */
export function itemTargetOf(given: unknown, label = 'Object'): ObjectTarget {
	const { mode, value } = isLocator(given) ? given : { mode: 'id', value: given };
	const text = readLocated(value, label);
	if (text === '') {
		throw new ZscalerError('No object is chosen.', {
			kind: 'invalid',
			advice: `Choose one under ${label}, or give its name or ID.`,
		});
	}
	return mode === 'name' ? { name: text } : { id: text };
}

export type Located = Pick<INodeParameterResourceLocator, 'mode' | 'value'>;

/** What a locator is, in a form or as an expression gives it. */
export const isLocator = (given: unknown): given is Located =>
	typeof given === 'object' && given !== null && 'mode' in given;
