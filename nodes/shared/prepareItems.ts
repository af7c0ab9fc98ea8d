import { continuesAtErrors } from './continuesAtErrors';
import type { ItemsForm } from './parameters/asForm';
import { type Bad, reportBad } from './reportBad';
import { toNodeError } from './toNodeError';
import { type ItemOutcome, tryItems } from './tryItems';

interface Preparing {
	readonly context: ItemsForm;
	readonly operation?: { readonly sentence: string };
	readonly resource?: { readonly id: string };
}

/** What was read of the items before the first is worked on. */
export interface Prepared<T> {
	/** What was read of this item; throws what was wrong with it. */
	readonly at: (itemIndex: number) => T;
	/** All items that can be used. */
	readonly usable: readonly { readonly index: number; readonly item: T }[];
}

/**
 * Reads every item before the first is worked on. Where the node stops at errors, one bad item
 * stops it here, with all bad ones in the report and nothing changed; where it continues, the
 * item's error waits for its turn.
 */
export async function prepareItems<T>(
	preparing: Preparing,
	read: (itemIndex: number) => Promise<T> | T,
): Promise<Prepared<T>> {
	const readings: ItemOutcome<T>[] = [];
	for await (const reading of tryItems(preparing.context, read)) readings.push(reading);
	if (!continuesAtErrors(preparing.context)) stopAtBad(preparing, readings);
	return {
		at: (index) => {
			const reading = readings[index];
			if (reading === undefined || 'error' in reading) throw reading?.error;
			return reading.done;
		},
		usable: readings.flatMap((reading) =>
			'done' in reading ? [{ index: reading.index, item: reading.done }] : [],
		),
	};
}

function stopAtBad(
	{ context, operation, resource }: Preparing,
	readings: readonly ItemOutcome<unknown>[],
): void {
	const bad = readings.flatMap((reading): Bad[] => ('error' in reading ? [reading] : []));
	const [first] = bad;
	if (first === undefined) return;
	throw toNodeError(context.getNode(), first.error, {
		itemIndex: first.index,
		operation:
			operation === undefined
				? context.operationLabel
				: { sentence: operation.sentence, resource: resource?.id },
		report: readings.length === 1 ? undefined : reportBad(bad, readings.length),
	});
}
