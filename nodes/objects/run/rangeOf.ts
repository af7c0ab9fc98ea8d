import { counted } from '../../../zscaler/contract/text/counted';
import { fitRange } from '../../../zscaler/time/ranges/fitRange';
import type { TimeRange } from '../../../zscaler/time/ranges/timeRange';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import type { TimeRangeTrait } from '../../../zscaler/catalogue/grammar';
import { addHint } from '../../shared/addHint';
import { readAskedRange } from './readAskedRange';
import type { Run } from './run';
import { DAY_MS, SECOND_MS } from '../../../zscaler/contract/durations';

/**
 * The time range that an item asks about, as far back as the API answers; a hint says where
 * that is not as far as was asked.
 */
export function rangeOf(run: Run, itemIndex: number): TimeRange | undefined {
	const { context, operation } = run;
	const { timeRange } = operation;
	if (timeRange === undefined) return undefined;
	// On a whole second the last two hours are two hours, and no call more, to every clock.
	const now = Math.ceil(Date.now() / SECOND_MS) * SECOND_MS;
	const wanted = readAskedRange(context, itemIndex, now);
	if (wanted === undefined) return undefined;
	const { range, changes } = fitRange(wanted, timeRange, now);
	if (range === undefined) throw tooOld(timeRange);
	if (changes.includes('beyondRetention') && !hinted.has(run)) {
		hinted.add(run);
		addHint(
			context,
			`Zscaler answers for the last ${daysOf(timeRange)} at most: what is older is not in the output.`,
		);
	}
	return range;
}

/** Runs that have their hint: one will do for all items. */
const hinted = new WeakSet<Run>();

const daysOf = ({ retention = 0 }: TimeRangeTrait): string =>
	counted(Math.round(retention / DAY_MS), 'day');

const tooOld = (timeRange: TimeRangeTrait): ZscalerError =>
	new ZscalerError(
		`The Time Range ends before what Zscaler still has: the last ${daysOf(timeRange)}.`,
		{
			kind: 'invalid',
			advice: 'Choose a Time Range that reaches into them.',
		},
	);
