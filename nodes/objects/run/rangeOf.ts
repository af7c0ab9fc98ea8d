import { fitRange } from '../../../zscaler/logs/windows/fitRange';
import { readRange } from '../../../zscaler/logs/windows/readRange';
import { dayMs, type Window } from '../../../zscaler/logs/windows/window';
import { ZscalerError } from '../../../zscaler/client/zscalerError';
import type { Span } from '../../../zscaler/catalogue/grammar';
import { askedRange } from '../../shared/timeRange';
import type { Run } from './run';

/**
 * The stretch of time that an item asks about, as far back as the API answers; a hint says where
 * that is not as far as was asked.
 */
export function rangeOf({ context, operation }: Run, itemIndex: number): Window | undefined {
	const { span } = operation;
	const asked = askedRange(context, itemIndex);
	if (span === undefined || asked === undefined) return undefined;
	const now = Date.now();
	const wanted = readRange(asked, now, context.getTimezone());
	if (wanted === undefined) throw unreadable();
	const { range, changes } = fitRange(wanted, span, now);
	if (range === undefined) throw tooOld(span);
	if (changes.includes('beyondReach')) {
		context.addExecutionHints({
			message: `Zscaler answers for the last ${daysOf(span)} days at most: what is older is not in the output.`,
			location: 'outputPane',
		});
	}
	return range;
}

const daysOf = ({ reach = 0 }: Span): number => Math.round(reach / dayMs);

const unreadable = (): ZscalerError =>
	new ZscalerError('The Time Range cannot be used: From must be a time before To.', {
		kind: 'invalid',
		advice: 'Give both as dates such as 2026-01-31 or 2026-01-31T08:00:00Z.',
	});

const tooOld = (span: Span): ZscalerError =>
	new ZscalerError(
		`The Time Range ends before what Zscaler still has: the last ${daysOf(span)} days.`,
		{ kind: 'invalid', advice: 'Choose a Time Range that reaches into them.' },
	);
