import type { ZscalerError } from '../contract/zscalerError';

/** Whether an error is Zscaler's own word: it bears its mark, or a code that nobody else has. */
export const isOwnWord = (
	{ facts: { marked, code = '' } }: ZscalerError,
	ownCode: RegExp,
): boolean => marked === true || ownCode.test(code);
