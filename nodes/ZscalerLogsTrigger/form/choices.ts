import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import type { LogRecord } from '../../../zscaler/cloudNss/records/readRecords';
import { type FeedType, feedTypes } from '../../../zscaler/cloudNss/feedTypes';
import { buildFilter, readEntries } from '../../../zscaler/filters/buildFilter';
import type { TriggerForm } from '../../shared/parameters/asForm';
import { readFilter } from '../../shared/readFilter';
import { feedsChoices, outputChoices } from './properties';

type Context = TriggerForm<IHookFunctions | IWebhookFunctions>;

/** What the hooks of n8n are handed. */
export type HookForm = TriggerForm<IHookFunctions>;
/** What the webhook is handed. */
export type WebhookForm = TriggerForm<IWebhookFunctions>;

export interface ReceiveSettings {
	readonly allowedNetworks: readonly string[];
	readonly dropResent: boolean;
	readonly includeFaults: boolean;
	/** Megabytes. */
	readonly sizeLimit: number;
}

export const isAutomatic = ({ form }: Context): boolean =>
	form.oneOf('feeds', feedsChoices) === 'automatic';

export const isBatch = ({ form }: Context): boolean =>
	form.oneOf('output', outputChoices) === 'batch';

export function settingsOf({ form }: Context): ReceiveSettings {
	const settings = form.fields('settings');
	return {
		allowedNetworks: readEntries(settings.written('allowedNetworks')),
		dropResent: settings.flag('dropResent'),
		includeFaults: settings.flag('includeFaults'),
		sizeLimit: settings.number('sizeLimit'),
	};
}

export function wantedTypes({ form }: Context): FeedType[] {
	const ids = form.texts('logTypes', []);
	return feedTypes.filter(({ id }) => ids.includes(id));
}

/** The test that a record must pass. */
export function filterOf({ form }: Context): (record: LogRecord) => boolean {
	const filters = form.fields('filters');
	const logTypes = filters.texts('logTypes');
	const passes = buildFilter(readFilter(filters));
	return ({ type, fields }) => (logTypes.length === 0 || logTypes.includes(type)) && passes(fields);
}
