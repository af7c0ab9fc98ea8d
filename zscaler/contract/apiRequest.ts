import type { HttpRequest, Query } from './ports';
import type { ProductId } from './products';
import type { Answer, Expected } from './answer';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One call of Zscaler, without host and session. */
export interface ApiRequest {
	readonly product: ProductId;
	readonly method: Method;
	/** Below the product's base, placeholders filled and percent-encoded. */
	readonly path: string;
	/** The path with its placeholders: what Zscaler counts calls by. Default: `path`. */
	readonly endpoint?: string;
	readonly query: Query;
	readonly body?: unknown;
	/** How its answer is handed on; `binary` as all its bytes. */
	readonly as?: HttpRequest['as'] | 'binary';
	/** What it must be answered; anything else came from somebody else, or is not what was asked for. */
	readonly answer: Answer;
	/** What else is known of the answer. */
	readonly expects?: Expected;
	/** Changes policy, so that it may wait for activation. */
	readonly changes: boolean;
	/** Does something, be it no policy: it may have been done though no answer tells. Default: `changes`. */
	readonly writes?: boolean;
	/** Sending it twice does what sending it once does. */
	readonly repeatable: boolean;
	/** 'Update a URL category', for messages. */
	readonly label: string;
	/** Of the catalogue: 'ziaUrlCategory'. */
	readonly resource?: string;
}
