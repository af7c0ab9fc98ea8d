import { ZscalerError } from '../../zscaler/contract/zscalerError';
import { say } from '../../zscaler/contract/text/quote';

/**
 * An error of the HTTP library carries the whole request, with what it was signed by, and the whole
 * answer. Its words and its code are enough.
 */
export function withoutRequest(error: unknown): unknown {
	if (!(error instanceof Error) || error instanceof ZscalerError) return error;
	if (!carried.some((name) => name in error)) return error;
	const code = 'code' in error ? error.code : undefined;
	return Object.assign(new Error(say(error.message)), { code });
}

const carried = ['config', 'request', 'response'];
