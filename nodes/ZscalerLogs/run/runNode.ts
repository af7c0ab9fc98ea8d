import type { INodeExecutionData } from 'n8n-workflow';

import { openClient } from '../../shared/openClient';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { readClientWishes } from '../../shared/readClientWishes';
import { runWhole } from '../../shared/runWhole';
import { isRow, runRow } from '../rows/runRow';
import type { Deed } from '../section';
import { sections } from '../sections';

export const runNode = (context: ItemsForm): Promise<INodeExecutionData[]> =>
	runWhole(context, async () => {
		const deed = deedFor(
			String(context.getRunParameter('resource')),
			String(context.getRunParameter('operation')),
		);
		if (deed === undefined) throw new Error('There is no such operation.');
		return deed(context, await openClient(context, readClientWishes(context)));
	});

const deedFor = (resource: string, operation: string): Deed | undefined =>
	isRow(resource)
		? runRow
		: sections.find(({ entry }) => entry.value === resource)?.deeds[operation];
