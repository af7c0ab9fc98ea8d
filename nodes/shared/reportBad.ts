import { counted } from '../../zscaler/contract/text/counted';

/** An item that cannot be used, by its place in the input. */
export interface Bad {
	readonly index: number;
	readonly error: unknown;
}

/** Reasons, and items of each, that are told one by one. */
const SHOWN = 10;

/** Which items would fail, and why; what is wrong with the first is told by the error itself. */
export function reportBad(bad: readonly Bad[], items: number): string {
	const groups = new Map<string, number[]>();
	for (const { index, error } of bad) {
		const reason = error instanceof Error ? error.message : String(error);
		groups.set(reason, [...(groups.get(reason) ?? []), index]);
	}
	const [first, ...others] = groups.entries();
	const left = others.length - SHOWN;
	const more = left > 0 ? [`And ${counted(left, 'other reason')}.`] : [];
	return [
		`Nothing was changed: ${ofAll(bad.length, items)} would fail.`,
		...(first === undefined ? [] : [`${told(first[1])}: as told above.`]),
		...others.slice(0, SHOWN).map(([reason, indexes]) => `${told(indexes)}: ${reason}`),
		...more,
	].join('\n');
}

const ofAll = (bad: number, items: number): string =>
	bad < items ? `${bad} of ${counted(items, 'item')}` : `all ${counted(items, 'item')}`;

/** 'Item 3', 'Items 0, 2 and 5', counted from 0 as n8n counts them. */
function told(indexes: readonly number[]): string {
	const [last, ...rest] = indexes.slice(0, SHOWN).toReversed().map(String);
	const left = indexes.length - SHOWN;
	const all = left > 0 ? [`${left} more`, last, ...rest] : [last, ...rest];
	const [end = '', ...before] = all;
	return before.length === 0 ? `Item ${end}` : `Items ${before.toReversed().join(', ')} and ${end}`;
}
