import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { quote } from '../../../zscaler/contract/text/quote';
import { addHint } from '../../shared/addHint';

/** What came out for an indicator, as far as less may have been done than was asked for. */
interface Told {
	readonly indicator?: unknown;
	readonly outcome?: unknown;
	/** Why there is no end, or another one than was asked for. */
	readonly untilNote?: unknown;
}

const CHOOSE_LIST = 'none of the chosen lists takes them. Choose another one under Lists.';
const less = {
	block: {
		noList: `Not blocked, as ${CHOOSE_LIST}`,
		refused: 'Not blocked, as Zscaler refused them. The items say why.',
	},
	allow: {
		noList: 'Not allowed, as the tenant keeps no list of allowed MD5 hashes.',
	},
} as const;

/** Tells beside the output of which indicators less was done than was asked for. */
export function hintLess(
	context: IExecuteFunctions,
	operation: keyof typeof less,
	items: readonly INodeExecutionData[],
): void {
	const reasons: Readonly<Record<string, string>> = less[operation];
	const byReason = new Map<string, string[]>();
	for (const { indicator, outcome, untilNote } of items.map(({ json }): Told => json)) {
		const reason = Object.hasOwn(reasons, String(outcome)) ? reasons[String(outcome)] : untilNote;
		if (typeof reason !== 'string' || typeof indicator !== 'string') continue;
		byReason.set(reason, [...(byReason.get(reason) ?? []), indicator]);
	}
	for (const [reason, indicators] of byReason) {
		addHint(context, `${some(indicators)}: ${reason}`, 'warning');
	}
}

const SHOWN = 5;

/** The first few by their names, and how many more there are. */
export function some(indicators: readonly string[]): string {
	const all = [...new Set(indicators)];
	const left = all.length - SHOWN;
	const named = all.slice(0, SHOWN).map((each) => quote(each));
	return left > 0 ? `${named.join(', ')} and ${left} more` : named.join(', ');
}
