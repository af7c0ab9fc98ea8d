/** What a run put out. */
export interface Outcome {
	readonly items: readonly unknown[];
	readonly hints?: readonly string[];
	readonly error?: {
		readonly name: string;
		readonly message: string;
		readonly description: string;
	};
}

/** What a run put out, and what it left behind. */
export interface End extends Outcome {
	/** What the tenant holds, what is in force, and what waits to be. */
	readonly state: string;
	/** It was still under way after a day. */
	readonly hung?: true;
	/** Requests that nobody waits for any more, and that were not given up. */
	readonly left: number;
}

export type Verdict = 'sameEnd' | 'cleanError' | { readonly wrong: string };
