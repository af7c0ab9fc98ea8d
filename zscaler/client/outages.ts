import { readNetworkError } from '../transport/readNetworkError';
import { ZscalerError } from '../contract/zscalerError';

/** What the calls of one run know together of who can be reached. */
export interface Outages {
	/** Answers so far, by origin. */
	readonly heard: Map<string, number>;
	/** Origins that could not be reached for the whole time of a call: another would wait in vain. */
	readonly away: Set<string>;
}

export const openOutages = (): Outages => ({ heard: new Map(), away: new Set() });

export const originOf = (base: string): string => new URL(base).origin;

/** Whatever it says, who says something is there. */
export function noteHeard({ heard, away }: Outages, origin: string): void {
	heard.set(origin, (heard.get(origin) ?? 0) + 1);
	away.delete(origin);
}

/** Whether it failed by the network, at the sign-in or at the call. */
export const gotNoAnswer = (error: unknown): boolean =>
	error instanceof ZscalerError &&
	error.facts.status === undefined &&
	readNetworkError({ code: error.facts.code }) !== undefined;
