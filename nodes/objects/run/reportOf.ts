import { counted } from '../../../zscaler/contract/text/counted';
import { looksFirst, type Operation } from '../../../zscaler/catalogue/grammar';

/** What a run that stopped at an item has done, so that a half-done one is no riddle. */
export function reportOf(
	operation: Pick<Operation, 'verb'>,
	item: number,
	itemCount: number,
	changes: number,
): string | undefined {
	if (itemCount === 1 || changes === 0) return undefined;
	const done = item === 1 ? 'Item 0 is' : `Items 0 to ${item - 1} are`;
	const left = itemCount - item - 1;
	return [
		...(item === 0
			? []
			: [`${done} done (${counted(changes, 'change')} saved, not activated by this run);`]),
		left === 0 ? `item ${item} failed.` : `item ${item} failed;`,
		...(left === 0
			? []
			: [`${counted(left, 'item')} after it ${left === 1 ? 'was' : 'were'} not tried.`]),
		wayOn(operation),
	].join(' ');
}

function wayOn({ verb }: Pick<Operation, 'verb'>): string {
	if (looksFirst({ verb })) return 'Run again to finish: only what is still missing is sent.';
	return verb === 'create'
		? 'To finish, use Create or Update: it sends only what is still missing.'
		: 'Run the items again that were not done.';
}
