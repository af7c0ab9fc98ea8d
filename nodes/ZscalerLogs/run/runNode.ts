import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { type ClientWishes, openClient } from '../../shared/openClient';
import { runWhole } from '../../shared/runWhole';
import { isRow, runRow } from '../rows/runRow';
import type { Deed } from '../section';
import { sections } from '../sections';

export const runNode = (context: IExecuteFunctions): Promise<INodeExecutionData[]> =>
	runWhole(context, async () => {
		const deed = deedFor(
			context.getNodeParameter('resource', 0),
			context.getNodeParameter('operation', 0),
		);
		if (deed === undefined) throw new Error('There is no such operation.');
		const options = context.getNodeParameter('options', 0, {}) as ClientWishes;
		const signal = context.getExecutionCancelSignal();
		return deed(context, await openClient(context, { ...options, signal }));
	});

const deedFor = (resource: string, operation: string): Deed | undefined =>
	isRow(resource)
		? runRow
		: sections.find(({ entry }) => entry.value === resource)?.deeds[operation];
