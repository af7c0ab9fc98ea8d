import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { readTime } from '../../../zscaler/time/readTime';
import { readRange } from '../../../zscaler/time/ranges/readRange';
import type { TimeRange } from '../../../zscaler/time/ranges/timeRange';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { askedRange } from '../../shared/timeRange';
import { quote } from '../../../zscaler/contract/text/quote';

/** The time range that an item asks about; undefined where its form does not limit it. */
export function readAskedRange(
	context: ItemsForm,
	item: number,
	now: number,
): TimeRange | undefined {
	const asked = askedRange(context, item);
	if (asked === undefined) return undefined;
	const range = readRange(asked, now, context.getTimezone());
	if (range !== undefined) return range;
	throw 'last' in asked ? noLength(asked) : noRange(asked);
}

const noLength = ({ last, unit }: { last: number; unit: string }): ZscalerError =>
	new ZscalerError(`The Time Range of the last ${last} ${quote(unit)} cannot be used`, {
		kind: 'invalid',
		advice: 'Give a number above 0 that does not lead back beyond the year 2000.',
	});

function noRange({ from, to = 'now' }: { from: string; to?: string }): ZscalerError {
	const wrong = [from, to].find((time) => time !== 'now' && readTime(time) === undefined);
	const reason =
		wrong === undefined
			? 'From must be a time before To, and not before the year 2000'
			: `'${quote(wrong)}' is no date or time`;
	return new ZscalerError(
		`The Time Range from '${quote(from)}' to '${quote(to)}' cannot be used: ${reason}`,
		{
			kind: 'invalid',
			advice: 'Give both as dates such as 2026-01-31 or 2026-01-31T08:00:00Z.',
		},
	);
}
