import type { INodePropertyOptions } from 'n8n-workflow';
import { signInMethods } from '../../zscaler/tenant/methods';

/** The rows of sign-in methods, by their labels. */
export const methodOptions = (): INodePropertyOptions[] =>
	Object.entries(signInMethods)
		.map(([value, { label, about }]) => ({ name: label, value, description: about }))
		.sort((left, right) => left.name.localeCompare(right.name, 'en'));
