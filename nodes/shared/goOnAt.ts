import { continuesAtErrors } from './continuesAtErrors';
import type { ItemsForm } from './parameters/asForm';
import { type ErrorPlace, toNodeError } from './toNodeError';

/** The error as n8n shows it, where the node continues at errors; where it stops at them, throws it. */
export function goOnAt(
	context: ItemsForm,
	error: unknown,
	tellPlace: (stops: boolean) => ErrorPlace = () => ({}),
): ReturnType<typeof toNodeError> {
	const stops = !continuesAtErrors(context);
	const place = { operation: context.operationLabel, ...tellPlace(stops) };
	const failure = toNodeError(context.getNode(), error, place);
	if (stops) throw failure;
	return failure;
}
