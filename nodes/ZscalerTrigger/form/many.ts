import type { INodeProperties } from 'n8n-workflow';

import type { Choice } from '../../shared/fields';

/** Several of a list. */
export const many = (
	displayName: string,
	name: string,
	choices: readonly Choice[],
	usual: readonly string[],
): INodeProperties => ({
	displayName,
	name,
	type: 'multiOptions',
	options: choices.map(([label, value, description]) => ({
		name: label,
		value,
		...(description === undefined ? {} : { description }),
	})),
	default: [...usual],
});
