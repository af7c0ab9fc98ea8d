export interface GuardOptions {
	/** A loss of this share is too much, from 0 to 100. Default 50. */
	readonly percent?: number;
	/** Losses smaller than this many entries pass, whatever their share. Default 50. */
	readonly count?: number;
}

/** Whether to go on with a feed or a list, with the figures for the person who decides otherwise. */
export interface GuardDecision {
	readonly decision: 'go' | 'refuse';
	readonly before: number;
	readonly lost: number;
	/** Of what was there before, rounded down; 0 to 100. */
	readonly lostPercent: number;
}

/**
 * Refuses a feed that suddenly shrank or emptied: more likely a failure on its side than the end of
 * the threat. A feed that was there and is empty now is always refused.
 */
export function guardFeed(
	before: number,
	now: number,
	{ percent = 50, count = 50 }: GuardOptions = {},
): GuardDecision {
	const lost = Math.max(0, before - now);
	const share = before === 0 ? 0 : (lost / before) * 100;
	const emptied = before > 0 && now === 0;
	const refuse = emptied || (lost >= count && lost > 0 && share >= percent);
	return {
		decision: refuse ? 'refuse' : 'go',
		before,
		lost,
		lostPercent: Math.floor(share),
	};
}
