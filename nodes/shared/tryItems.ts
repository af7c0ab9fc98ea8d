import { meetsAll } from './meetsAll';
import type { ItemsForm } from './parameters/asForm';

/** What came of an item, by its place in the input. */
export type ItemOutcome<T> =
	| { readonly index: number; readonly done: T }
	| { readonly index: number; readonly error: unknown };

/** One item after the other. After an error that every item would meet, no other is begun: each has that error. */
export async function* tryItems<T>(
	context: ItemsForm,
	handler: (item: number) => Promise<T> | T,
): AsyncGenerator<ItemOutcome<T>, void, undefined> {
	let ended: { readonly error: unknown } | undefined;
	for (const [index] of context.getInputData().entries()) {
		try {
			yield ended === undefined ? { index, done: await handler(index) } : { index, ...ended };
		} catch (error) {
			if (meetsAll(error)) ended = { error };
			yield { index, error };
		}
	}
}
