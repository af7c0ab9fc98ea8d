import type { Verdict } from './outcome';

/** For a worker: a fault at each call of a scenario, or at one. */
export interface Job {
	readonly scenario: string;
	readonly fault: string;
	readonly nth?: number;
}

/** What a worker says: how a case ended, or that it may have more to do. */
export type Told = 'ready' | { readonly case: string; readonly verdict: Verdict };
