import { isOwnWord } from './isOwnWord';
import { ZscalerError } from '../contract/zscalerError';

/** 'INVALID_INPUT_ARGUMENT', 'invalid.params': Zscaler's are words. */
const ownCode = /^(?:[A-Z]+(?:_[A-Z\d]+)+|[a-z]+(?:\.[a-z]+)+)$/;

/**
 * Whether it is Zscaler itself who will not have what is in a call, or the call was never sent for it:
 * a page of anybody's may have status 400, and says nothing of an entry.
 */
export const saysInvalid = (error: unknown): error is ZscalerError =>
	error instanceof ZscalerError &&
	error.facts.kind === 'invalid' &&
	(error.facts.status === undefined || isOwnWord(error, ownCode));
