import type { IExecuteFunctions } from 'n8n-workflow';

import { counted } from '../../../zscaler/contract/text/counted';
import { quote, say } from '../../../zscaler/contract/text/quote';
import { addHint } from '../../shared/addHint';

/** What an item's user should know although nothing failed. */
export interface Warnings {
	readonly warn: (itemIndex: number, message: string) => void;
	readonly of: (itemIndex: number) => readonly string[];
	/** Every message once, with the number of items that it is about. */
	readonly all: () => ReadonlyMap<string, number>;
}

export function startWarnings(): Warnings {
	const byItem = new Map<number, Set<string>>();
	return {
		warn: (itemIndex, message) => {
			byItem.set(itemIndex, (byItem.get(itemIndex) ?? new Set()).add(say(message)));
		},
		of: (itemIndex) => [...(byItem.get(itemIndex) ?? [])],
		all: () => {
			const counts = new Map<string, number>();
			for (const messages of byItem.values()) {
				for (const message of messages) counts.set(message, (counts.get(message) ?? 0) + 1);
			}
			return counts;
		},
	};
}

const SHOWN = 5;

/** All warnings of a run as one hint beside its output. */
export function hintWarnings(context: IExecuteFunctions, warnings: Warnings, items: number): void {
	const all = [...warnings.all()];
	if (all.length === 0) return;
	const lines = all
		.slice(0, SHOWN)
		.map(([text, count]) => [quote(text), count] as const)
		.map(([message, count]) => (items === 1 ? message : `${message} (${counted(count, 'item')})`));
	const more =
		all.length > SHOWN ? [`And ${all.length - SHOWN} more, in the items' warnings.`] : [];
	addHint(context, [...lines, ...more].join('\n'), 'warning');
}
