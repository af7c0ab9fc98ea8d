import type { INodeParameterResourceLocator } from 'n8n-workflow';

import { ZscalerError } from '../../../zscaler/client/zscalerError';
import type { Target } from '../../../zscaler/objects/findObject';
import { exact } from './exact';

/** The object that a locator points at; a bare value, as an expression gives it, is an id. */
export function targetOf(locator: INodeParameterResourceLocator | string | number | null): Target {
	const [mode, value] =
		typeof locator === 'object' ? [locator?.mode, locator?.value] : ['id', locator];
	const text = String(exact(value) ?? '').trim();
	if (text === '') {
		throw new ZscalerError('No object is chosen.', {
			kind: 'invalid',
			advice: 'Choose one under Object, or give its name or ID.',
		});
	}
	return mode === 'name' ? { name: text } : { id: text };
}
