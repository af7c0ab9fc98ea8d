import type { INodeProperties } from 'n8n-workflow';

import type { Operation } from '../../../zscaler/catalogue/grammar';
import type { Answer } from '../../../zscaler/contract/answer';
import { choice, FILE_FIELD, line } from '../../shared/fields';
import { guardProperty } from '../../shared/guardProperty';
import { groupsBy } from './objects';
import type { Panel } from './panel';

export const downloads = {
	text: [
		['Items', 'items', 'One item per row, with times as ISO 8601'],
		['File', 'file', 'One item with the file as it comes'],
	],
	file: [
		['File', 'file', 'One item with the file as it comes'],
		['Items', 'items', 'One item per row of the table in the file'],
	],
} as const;

/** How what is downloaded comes out. */
export const downloadProperties = (panel: Panel): INodeProperties[] => [
	...(['text', 'file'] as const).flatMap((answer) =>
		shownFor(panel, [answer]).map((show) =>
			choice('Output', 'download', downloads[answer], { displayOptions: { show } }),
		),
	),
	...shownFor(panel, ['text', 'file']).map((show) =>
		line('Put Output File in Field', 'binaryProperty', FILE_FIELD, {
			required: true,
			hint: 'The name of the output binary field to put the file in',
			displayOptions: { show: { ...show, download: ['file'] } },
		}),
	),
	...shownFor(panel, ['text', 'file']).map((show) => ({
		...guardProperty(),
		displayOptions: { show: { ...show, download: ['file'] } },
	})),
];

const shownFor = (panel: Panel, answers: readonly Answer[]): Record<string, string[]>[] =>
	groupsBy(panel, ({ answer }: Operation) => answers.includes(answer)).map(
		([operation, resource]) => ({ resource, operation }),
	);
