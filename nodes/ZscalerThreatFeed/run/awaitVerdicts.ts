import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { sortBy } from 'lodash';

import type { Client } from '../../../zscaler/client/createClient';
import { eachItem } from '../../shared/eachItem';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { awaitReports, type VerdictRequest } from './askReports';
import { hintUnready } from './hintUnready';

/** What an item waits for, and what is known of it already. */
export interface StartedItem {
	readonly facts: IDataObject;
	readonly request: VerdictRequest;
}

/** A verdict takes minutes: every item is begun first, and then all are waited for together. */
export async function awaitVerdicts(
	context: ItemsForm,
	client: Client,
	begin: (item: number) => Promise<StartedItem>,
): Promise<INodeExecutionData[]> {
	const begun = new Map<number, StartedItem>();
	const failures = await eachItem(context, async (item) => {
		begun.set(item, await begin(item));
		return [];
	});
	const requests = [...begun.values()].map(({ request }) => request);
	const reports = await awaitReports(context, client, requests);
	const late: string[] = [];
	const outputs = await eachItem(context, async (item) => {
		const own = begun.get(item);
		if (own === undefined) return [];
		const report = await reports.get(own.request);
		if (report?.ready === false && own.request.minutes > 0) late.push(own.request.md5);
		return [{ ...report, ...own.facts }];
	});
	hintUnready(context, late);
	return sortBy([...failures, ...outputs], 'pairedItem.item');
}
