import type { IExecuteFunctions } from 'n8n-workflow';

import type { FormOptions } from './readForm';
import type { Warnings } from './warnings';

/** How the values of an item are read: times in the workflow's zone, doubts as its warnings. */
export const startReading =
	(context: IExecuteFunctions, warnings: Warnings) =>
	(itemIndex: number): FormOptions => ({
		zone: context.getTimezone(),
		warn: (message) => {
			warnings.warn(itemIndex, message);
		},
	});
