import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../contract/durations';

export interface TimeOfDay {
	/** Milliseconds since midnight. */
	readonly ms: number;
	readonly found: boolean;
	/** The text without the time of day. */
	readonly rest: string;
}

const pattern =
	/(^|[T\s,])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s?([AP])\.?M\b\.?)?/i;

/** Finds the time of day in a text: '22:55:48.123', '10:55 PM', 'T22:55:48'. */
export function readClock(text: string): TimeOfDay {
	const match = pattern.exec(text);
	if (match === null) return { ms: 0, found: false, rest: text };
	const [whole, , hours, minutes, seconds = '0', fraction = '', half] = match;
	const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isPm(half) ? 12 : 0);
	const ms = Number(fraction.slice(0, 3).padEnd(3, '0'));
	const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`;
	return {
		ms: hour * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * SECOND_MS + ms,
		found: hour < 25 && Number(minutes) < 60 && Number(seconds) < 61,
		rest,
	};
}

const isPm = (half: string): boolean => half === 'P' || half === 'p';
