import type { Span } from '../catalogue/grammar';
import { isJsonObject, type JsonObject } from '../contract/json/json';
import type { Window } from '../time/windows/window';
import { writeBounds } from '../time/windows/writeBounds';
import type { CallInput } from './callOperation';

/** The input of an operation for one window of its range. */
export function placeTimes(span: Span, window: Window, input: CallInput): CallInput {
	const { start, end } = writeBounds(window, span);
	const times = { [span.from]: start, [span.to]: end };
	if (span.in === 'query') return { ...input, query: { ...input.query, ...times } };
	if (span.in === 'path') return { ...input, params: { ...input.params, ...times } };
	const body: JsonObject = isJsonObject(input.body) ? input.body : {};
	return { ...input, body: { ...body, ...(span.under ? { [span.under]: times } : times) } };
}
