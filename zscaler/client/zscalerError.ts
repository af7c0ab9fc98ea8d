import type { ProductId } from '../products';

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
	/** Epoch milliseconds at which trying again makes sense. */
	readonly retryAt?: number;
	/** What the user should do next, where the place that failed knows better than `kind` tells. */
	readonly advice?: string;
}

/** Every failure of a call to Zscaler; `message` is Zscaler's own where there is one. */
export class ZscalerError extends Error {
	override readonly name = 'ZscalerError';

	constructor(
		message: string,
		readonly facts: ErrorFacts,
		options?: ErrorOptions,
	) {
		super(message, options);
	}

	/** The advice, under the name by which n8n takes up a description. */
	get description(): string | undefined {
		return this.facts.advice;
	}
}
