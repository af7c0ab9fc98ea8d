import type { RawIndicator } from '../indicator';
import type { Reason } from '../../network/reasons';
import { DAY_MS } from '../../contract/durations';

export interface Freshness {
	/** Epoch milliseconds. */
	readonly now: number;
	/** 0 to 100; indicators without a confidence pass. */
	readonly leastConfidence?: number;
	/** Days since the source last saw it; indicators without a time pass. */
	readonly mostDaysUnseen?: number;
}

/** Why an indicator does not count today; undefined if it does. */
export function findLapse(indicator: RawIndicator, freshness: Freshness): Reason | undefined {
	const { now, leastConfidence, mostDaysUnseen } = freshness;
	const { revoked, validFrom, validUntil, confidence, seenAt } = indicator;
	if (revoked === true) return 'revoked';
	if (validUntil !== undefined && validUntil <= now) return 'expired';
	if (validFrom !== undefined && validFrom > now) return 'notYetValid';
	if (leastConfidence !== undefined && confidence !== undefined && confidence < leastConfidence) {
		return 'confidence';
	}
	if (
		mostDaysUnseen !== undefined &&
		seenAt !== undefined &&
		now - seenAt > mostDaysUnseen * DAY_MS
	) {
		return 'stale';
	}
	return undefined;
}
