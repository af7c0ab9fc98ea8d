import { IANAZone } from 'luxon';

import { HOUR_MS, MINUTE_MS } from '../contract/durations';

/** Clocks are put back by two hours at most. */
const LONGEST = 3 * HOUR_MS;

/**
 * The second time at which the clocks of a zone show what they show at `time`, in the night in
 * which they are put back; undefined at any other time, and where the zone has no such nights.
 */
export function laterReading(time: number, zone: string): number | undefined {
	const place = IANAZone.create(zone);
	// 'PST' is one offset, though luxon takes it for a place.
	if (!place.isValid || !zone.includes('/')) return undefined;
	const standard = place.offset(time + LONGEST);
	const later = time + (place.offset(time) - standard) * MINUTE_MS;
	return later > time && place.offset(later) === standard ? later : undefined;
}
