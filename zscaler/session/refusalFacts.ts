import type { HttpAnswer } from '../contract/ports';
import type { SignInMethod } from '../tenant/methods/signInMethod';

export interface RefusedSignIn {
	readonly method: SignInMethod;
	readonly host: string;
	/** Of the form, which say where to sign in. */
	readonly fields: string;
	readonly answer: HttpAnswer;
	/** Milliseconds that the server's clock is ahead of the one used for the time stamp. */
	readonly skew: number;
	/** Epoch milliseconds. */
	readonly now: number;
}

/** What a sign-in's answer gives to judge by. */
export interface RefusalFacts extends RefusedSignIn {
	readonly status: number;
	readonly code: string;
	/** All that the answer says, in one text. */
	readonly text: string;
	readonly isJson: boolean;
}
