import type { HttpAnswer } from '../contract/ports';
import type { SchemeId } from '../tenant/tenant';

export interface Refused {
	readonly scheme: SchemeId;
	readonly host: string;
	/** Of the form, which say where to sign in. */
	readonly fields: string;
	readonly answer: HttpAnswer;
	/** Milliseconds that the server's clock is ahead of the one used for the time stamp. */
	readonly skew: number;
	readonly stamped: boolean;
	/** Epoch milliseconds. */
	readonly now: number;
}

/** What a sign-in's answer gives to judge by. */
export interface Signs extends Refused {
	readonly status: number;
	readonly code: string;
	/** All that the answer says, in one text. */
	readonly text: string;
	readonly isJson: boolean;
}
