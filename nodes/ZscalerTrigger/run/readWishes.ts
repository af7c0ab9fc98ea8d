import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import type { Wishes } from '../../../zscaler/events/wishes';
import { readEntries } from '../../../zscaler/logs/filters/buildFilter';
import type { Filter, Severity } from '../../../zscaler/logs/filters/filter';
import type { ProductId } from '../../../zscaler/products';

/** Hours; a backlog of pending changes is told of once a day. */
const usualReminder = 24;

export function readWishes(context: IPollFunctions, event: string): Wishes {
	const options = context.getNodeParameter('options', {}) as IDataObject;
	const list = (name: string): string[] => context.getNodeParameter(name, []) as string[];
	const hoursBack = Number(context.getNodeParameter('hoursBack', 24));
	return {
		start: context.getNodeParameter('start', 'now') === 'now' ? 'now' : { hoursBack },
		kinds: list(`${event}Kinds`),
		filter: readFilter(context.getNodeParameter('filters', {}) as IDataObject),
		resources: list('resources'),
		hashes: readEntries(String(context.getNodeParameter('hashes', ''))),
		minutes: Number(context.getNodeParameter('minutes', 60)),
		products: list('products') as ProductId[],
		remindAfter: Number(options.remindAfter ?? usualReminder),
		daysBefore: readEntries(String(context.getNodeParameter('daysBefore', '')))
			.map(Number)
			.filter((days) => days > 0),
		credentials: list('credentials'),
		zone: options.zone ? String(options.zone).trim() : undefined,
		lookBack: options.lookBack === undefined ? undefined : Number(options.lookBack),
	};
}

const readFilter = ({ severity, ...names }: IDataObject): Filter => ({
	severity: severity as Severity | undefined,
	...Object.fromEntries(
		Object.entries(names).map(([name, text]) => [name, readEntries(String(text))]),
	),
});
