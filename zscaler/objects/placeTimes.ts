import type { TimeRangeTrait } from '../catalogue/grammar';
import { isJsonObject, type JsonObject } from '../contract/json/json';
import type { TimeRange } from '../time/ranges/timeRange';
import { writeBounds } from '../time/ranges/writeBounds';
import type { CallInput } from './callOperation';

/** The input of an operation for one part of its range. */
export function placeTimes(
	timeRange: TimeRangeTrait,
	range: TimeRange,
	input: CallInput,
): CallInput {
	const { start, end } = writeBounds(range, timeRange);
	const times = { [timeRange.from]: start, [timeRange.to]: end };
	if (timeRange.in === 'query') return { ...input, query: { ...input.query, ...times } };
	if (timeRange.in === 'path') return { ...input, params: { ...input.params, ...times } };
	const body: JsonObject = isJsonObject(input.body) ? input.body : {};
	return {
		...input,
		body: { ...body, ...(timeRange.under ? { [timeRange.under]: times } : times) },
	};
}
