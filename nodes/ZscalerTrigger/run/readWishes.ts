import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import type { Wishes } from '../../../zscaler/events/wishes';
import { readEntries } from '../../../zscaler/filters/buildFilter';
import type { Filter, Severity } from '../../../zscaler/filters/filter';
import { quote } from '../../../zscaler/contract/text/quote';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import type { ProductId } from '../../../zscaler/contract/products';
import { readZone } from '../../shared/readZone';

/** Hours; a backlog of pending changes is told of once a day. */
const usualReminder = 24;

/** A certificate lives for less. */
const mostDays = 36_500;

export function readWishes(context: IPollFunctions, event: string): Wishes {
	const options = context.getNodeParameter('options', {}) as IDataObject;
	const list = (name: string): string[] => context.getNodeParameter(name, []) as string[];
	const entries = (name: string): string[] =>
		readEntries(context.getNodeParameter(name, '') as string | string[]);
	const hoursBack = Number(context.getNodeParameter('hoursBack', 24));
	return {
		start: context.getNodeParameter('start', 'now') === 'now' ? 'now' : { hoursBack },
		kinds: list(`${event}Kinds`),
		filter: readFilter(context.getNodeParameter('filters', {}) as IDataObject),
		resources: list('resources'),
		hashes: entries('hashes'),
		minutes: Number(context.getNodeParameter('minutes', 60)),
		products: list('products') as ProductId[],
		remindAfter: Number(options.remindAfter ?? usualReminder),
		daysBefore: entries('daysBefore').map(readDays),
		credentials: list('credentials'),
		zone: readZone(options.zone, 'Time Zone of the Report'),
		lookBack: options.lookBack === undefined ? undefined : Number(options.lookBack),
	};
}

function readDays(entry: string): number {
	const days = Number(entry);
	if (days > 0 && days <= mostDays) return days;
	throw new ZscalerError(`Days Before: '${quote(entry)}' is no number of days.`, {
		kind: 'invalid',
		advice: `Give numbers from 1 to ${mostDays}, separated by commas.`,
	});
}

const readFilter = ({ severity, ...names }: IDataObject): Filter => ({
	severity: severity as Severity | undefined,
	...Object.fromEntries(
		Object.entries(names).map(([name, given]) => [name, readEntries(given as string | string[])]),
	),
});
