import type { INodeExecutionData } from 'n8n-workflow';

import { openClient } from '../../shared/openClient';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { readClientOptions } from '../../shared/readClientOptions';
import { runWhole } from '../../shared/runWhole';
import { isRow, runRow } from '../rows/runRow';
import type { Handler } from '../../shared/handler';
import { sections } from '../sections';

export const runZscalerLogs = (context: ItemsForm): Promise<INodeExecutionData[]> =>
	runWhole(context, async () => {
		const handler = handlerFor(context.runForm.text('resource'), context.runForm.text('operation'));
		if (handler === undefined) throw new Error('There is no such operation.');
		return handler(context, await openClient(context, readClientOptions(context)));
	});

const handlerFor = (resource: string, operation: string): Handler | undefined =>
	isRow(resource)
		? runRow
		: sections.find(({ entry }) => entry.value === resource)?.handlers[operation];
