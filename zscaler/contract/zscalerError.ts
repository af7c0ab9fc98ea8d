import { quote, say } from './text/quote';
import type { ProductId } from './products';

/** The situations in which a user can find himself; each calls for something else. */
export type ErrorKind =
	| 'signInRefused'
	| 'signInPaused'
	| 'sessionEnded'
	| 'notPermitted'
	| 'notLicensed'
	| 'notFound'
	| 'duplicate'
	| 'inUse'
	| 'invalid'
	| 'editLocked'
	| 'readOnly'
	| 'rateLimited'
	| 'unreachable'
	/** A write of which no answer tells: it may or may not have been applied. */
	| 'fateUnknown'
	/** Zscaler itself failed (5xx). */
	| 'failed';

export interface ErrorFacts {
	readonly kind: ErrorKind;
	readonly product?: ProductId;
	readonly method?: string;
	/** Without query: it may hold what must not be shown. */
	readonly path?: string;
	readonly status?: number;
	/** Zscaler's own code: 'DUPLICATE_ITEM', 'invalid.toomanyrequests'. */
	readonly code?: string;
	readonly requestId?: string;
	/** The refusal bears Zscaler's mark. */
	readonly marked?: true;
	/** What was asked for: 'Get many URL categories'. Told by who shows the error, unless it has said so. */
	readonly call?: string;
	/** Resource of the catalogue that was asked for. */
	readonly resource?: string;
	/** Epoch milliseconds at which trying again makes sense. */
	readonly retryAt?: number;
	/** What the user should do next, where the place that failed knows better than `kind` tells. */
	readonly advice?: string;
	/** What else the user must know, such as what was done before it failed. */
	readonly report?: string;
}

/**
 * Every failure of a call to Zscaler; `message` is Zscaler's own where there is one. However it came
 * about, what it says is short and without secrets.
 */
export class ZscalerError extends Error {
	override readonly name = 'ZscalerError';

	readonly facts: ErrorFacts;

	readonly #whole: string;

	constructor(message: string, facts: ErrorFacts, { whole = message, ...options }: Options = {}) {
		super(say(message), options);
		this.facts = sayFacts(facts);
		this.#whole = whole.slice(0, READ);
	}

	/** What was said before it was cut, to be read and not to be shown: it may name thousands of entries. */
	get whole(): string {
		return this.#whole;
	}

	/** The advice, under the name by which n8n takes up a description. */
	get description(): string | undefined {
		return this.facts.advice;
	}
}

interface Options extends ErrorOptions {
	readonly whole?: string;
}

/** Characters of a message that are looked through. */
const READ = 1_000_000;

/** Characters of a code or an id that are shown. */
const MARK = 100;

function sayFacts(facts: ErrorFacts): ErrorFacts {
	const { code, requestId, path, advice } = facts;
	return {
		...facts,
		...(code === undefined ? {} : { code: quote(code, undefined, MARK) }),
		...(requestId === undefined ? {} : { requestId: quote(requestId, undefined, MARK) }),
		...(path === undefined ? {} : { path: quote(path) }),
		...(advice === undefined ? {} : { advice: say(advice) }),
	};
}
