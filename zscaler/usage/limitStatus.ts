import type { ProductId } from '../contract/products';

/** What is left of one limit. */
export interface LimitStatus {
	/** 'Internet Access GET: 1000 per hour' */
	readonly limit: string;
	/** Absent where it counts the calls of all products. */
	readonly product?: ProductId;
	/** How many calls it grants in all. */
	readonly quota: number;
	readonly used: number;
	readonly left: number;
	/** Epoch milliseconds at which all of it is there again; absent where nothing is used. */
	readonly resetsAt?: number;
	/** Epoch milliseconds until which Zscaler refuses calls. */
	readonly pausedUntil?: number;
	/** Published by Zscaler and counted here, named in a refusal and counted here, or told in answers. */
	readonly source: 'published' | 'refusal' | 'answers';
}
