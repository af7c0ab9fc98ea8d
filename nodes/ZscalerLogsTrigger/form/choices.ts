import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import type { Filter } from '../../../zscaler/filters/filter';
import { buildFilter, readEntries } from '../../../zscaler/filters/buildFilter';
import type { LogRecord } from '../../../zscaler/cloudNss/records/readRecords';
import { type FeedType, feedTypes } from '../../../zscaler/cloudNss/feedTypes';

type TriggerContext = IHookFunctions | IWebhookFunctions;

/** With commas, or a list as an expression may give it. */
export type EntriesGiven = string | readonly string[];

export interface ReceiveSettings {
	readonly allowedNetworks?: EntriesGiven;
	readonly dropResent?: boolean;
	readonly includeFaults?: boolean;
	/** Megabytes. */
	readonly sizeLimit?: number;
}

export const isAutomatic = (context: TriggerContext): boolean =>
	context.getNodeParameter('feeds', 'automatic') === 'automatic';

export const isBatch = (context: TriggerContext): boolean =>
	context.getNodeParameter('output', 'record') === 'batch';

export const settingsOf = (context: TriggerContext): ReceiveSettings =>
	context.getNodeParameter('settings', {}) as ReceiveSettings;

export function wantedTypes(context: TriggerContext): FeedType[] {
	const ids = [context.getNodeParameter('logTypes', [])].flat();
	return feedTypes.filter(({ id }) => ids.includes(id));
}

interface FilterForm {
	readonly logTypes?: readonly string[];
	readonly severity?: Filter['severity'];
	readonly policies?: EntriesGiven;
	readonly users?: EntriesGiven;
	readonly actions?: EntriesGiven;
	readonly categories?: EntriesGiven;
}

/** The test that a record must pass. */
export function filterOf(context: TriggerContext): (record: LogRecord) => boolean {
	const form = context.getNodeParameter('filters', {}) as FilterForm;
	const { logTypes = [], severity, policies, users, actions, categories } = form;
	const passes = buildFilter({
		severity,
		policies: readEntries(policies ?? ''),
		users: readEntries(users ?? ''),
		actions: readEntries(actions ?? ''),
		categories: readEntries(categories ?? ''),
	});
	return ({ type, fields }) => (logTypes.length === 0 || logTypes.includes(type)) && passes(fields);
}
