import { readInsightsRange } from '../../../../zscaler/insights/readInsightsRange';
import type { TimeRange } from '../../../../zscaler/time/ranges/timeRange';
import { table } from '../../../../zscaler/contract/text/table';
import type { ItemsForm } from '../../../shared/parameters/asForm';

const days: Readonly<Record<string, number>> = table({ last7: 7, last14: 14 });

/** The time range of the form; times without a zone are the workflow's. */
export function periodOf(context: ItemsForm, item: number): TimeRange {
	const form = context.itemForm(item);
	const lastDays = days[form.text('period')];
	const now = Date.now();
	if (lastDays !== undefined) return readInsightsRange({ lastDays }, now);
	const between = {
		from: form.text('from'),
		to: form.text('to'),
		anyLength: form.flag('anyLength'),
	};
	return readInsightsRange(between, now, context.getTimezone());
}
