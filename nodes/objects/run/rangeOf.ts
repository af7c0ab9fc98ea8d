import { counted } from '../../../zscaler/contract/text/counted';
import { fitRange } from '../../../zscaler/time/windows/fitRange';
import type { Window } from '../../../zscaler/time/windows/window';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import type { Span } from '../../../zscaler/catalogue/grammar';
import { addHint } from '../../shared/addHint';
import { readAskedRange } from './readAskedRange';
import type { Run } from './run';
import { dayMs } from '../../../zscaler/contract/durations';

/**
 * The stretch of time that an item asks about, as far back as the API answers; a hint says where
 * that is not as far as was asked.
 */
export function rangeOf(run: Run, itemIndex: number): Window | undefined {
	const { context, operation } = run;
	const { span } = operation;
	if (span === undefined) return undefined;
	// On a whole second the last two hours are two hours, and no call more, to every clock.
	const now = Math.ceil(Date.now() / 1_000) * 1_000;
	const wanted = readAskedRange(context, itemIndex, now);
	if (wanted === undefined) return undefined;
	const { range, changes } = fitRange(wanted, span, now);
	if (range === undefined) throw tooOld(span);
	if (changes.includes('beyondRetention') && !hinted.has(run)) {
		hinted.add(run);
		addHint(
			context,
			`Zscaler answers for the last ${daysOf(span)} at most: what is older is not in the output.`,
		);
	}
	return range;
}

/** Runs that have their hint: one will do for all items. */
const hinted = new WeakSet<Run>();

const daysOf = ({ retention = 0 }: Span): string => counted(Math.round(retention / dayMs), 'day');

const tooOld = (span: Span): ZscalerError =>
	new ZscalerError(`The Time Range ends before what Zscaler still has: the last ${daysOf(span)}.`, {
		kind: 'invalid',
		advice: 'Choose a Time Range that reaches into them.',
	});
