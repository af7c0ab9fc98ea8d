import { products } from '../products';
import { placeOf, type Where } from './readError';
import { ZscalerError } from './zscalerError';

/** What a request that got no answer tells: whether it can have arrived, and whether to try on. */
export interface NoAnswer {
	readonly error: ZscalerError;
	/** May have reached Zscaler and done its work. */
	readonly arrived: boolean;
	/** May fare better in a moment. */
	readonly passing: boolean;
}

/** Nothing was sent. */
const neverSent = new Set(['ECONNREFUSED', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN']);
const noSuchHost = new Set(['ENOTFOUND', 'EAI_NODATA', 'EAI_NONAME']);
/** Node.js would not even begin. */
const malformed = /^ERR_(INVALID|UNESCAPED|CANCELED)/;
const untrusted = /CERT|UNABLE_TO_VERIFY|ERR_TLS|SELF_SIGNED|EPROTO/;

/** `undefined`: the sender failed for a reason of its own, which is no business of the network. */
export function readNoAnswer(thrown: unknown, where: Where): NoAnswer | undefined {
	if (thrown instanceof ZscalerError) return undefined;
	const code = codeOf(thrown);
	if (code === '' || malformed.test(code)) return undefined;
	const { name } = products[where.product];
	const never = neverSent.has(code) || noSuchHost.has(code) || untrusted.test(code);
	const message = never
		? `${name} cannot be reached (${code})`
		: `The connection to ${name} broke before the answer was complete (${code})`;
	return {
		error: new ZscalerError(
			message,
			{ kind: 'unreachable', ...placeOf(where), code },
			{ cause: thrown },
		),
		arrived: !never,
		passing: !noSuchHost.has(code) && !untrusted.test(code),
	};
}

/** n8n and axios wrap what went wrong into one another; the innermost code is the true one. */
function codeOf(error: unknown, depth = 0): string {
	if (typeof error !== 'object' || error === null || depth > 4) return '';
	const { code, cause, error: inner } = error as Record<string, unknown>;
	const deeper = codeOf(cause, depth + 1) || codeOf(inner, depth + 1);
	if (deeper !== '') return deeper;
	return typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code) ? code : '';
}
