import type { LogFacts } from './text/quoteFacts';
import type { Redact } from './text/secrets';

/**
 * What the client needs of the world. The faces bring n8n's helpers, tests and
 * benches bring axios, a replay brings recorded answers.
 */

type QueryValue = string | number | boolean | readonly (string | number)[];
export type Query = Readonly<Record<string, QueryValue | undefined>>;

/** A request with an absolute address; signing it is the business of who sends it. */
export interface HttpRequest {
	readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	readonly url: string;
	readonly query?: Query;
	readonly headers?: Readonly<Record<string, string>>;
	/** JSON, a text, or bytes. */
	readonly body?: unknown;
	/** Milliseconds in which the answer is to be there, its body included; the signal ends it then. */
	readonly timeout?: number;
	/** Milliseconds in which a sign-in that it has to wait for is to be done; default its `timeout`. */
	readonly patience?: number;
	/** Told when it begins to wait for a sign-in, and when it goes on: meanwhile nothing of it is sent. */
	readonly onSignIn?: (isUnderWay: boolean) => void;
	/** Whoever signs it waits for no sign-in that is refused for now. */
	readonly once?: boolean;
	/**
	 * A 401 comes back as any other answer, and nobody renews the session and sends again: the call
	 * bears a token of its own, or may have been done all the same.
	 */
	readonly keeps401?: boolean;
	/**
	 * How to hand on the answer's body; default JSON, and text where it is none. A stream is an
	 * `AsyncIterable` of bytes, which comes before the answer is whole.
	 */
	readonly as?: 'json' | 'text' | 'stream';
}

export interface HttpAnswer {
	readonly status: number;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly body: unknown;
}

/**
 * Sends one signed request, which ends when the signal aborts, its body included. Resolves for every HTTP status; rejects when there is
 * no answer (reset, time-out, unknown host) or when signing in failed.
 */
export type Send = (request: HttpRequest, signal?: AbortSignal) => Promise<HttpAnswer>;

export interface Ports {
	readonly send: Send;
	/** Resolves after `ms`; rejects at once when `signal` aborts. */
	readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
	/**
	 * Resolves once so much time has gone by while other things went on: nobody sleeps meanwhile, so
	 * that a clock which is moved by those who sleep stands still. Without it nothing has an end.
	 */
	readonly alarm?: (ms: number, signal?: AbortSignal) => Promise<void>;
	/** Epoch milliseconds. */
	readonly now: () => number;
	/** Takes the secrets of the credential out of a text from outside that is to be quoted. */
	readonly redact?: Redact;
	readonly log?: (level: 'debug' | 'info' | 'warn', message: string, facts?: LogFacts) => void;
}
