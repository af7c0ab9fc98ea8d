import { ZscalerError } from '../../zscaler/contract/zscalerError';

/** Errors that every further item would meet as well: trying them would only cost calls. */
export const meetsAll = (error: unknown): boolean =>
	error instanceof ZscalerError &&
	['signInRefused', 'signInPaused', 'sessionEnded'].includes(error.facts.kind);
