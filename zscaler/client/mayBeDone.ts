import { ZscalerError } from '../contract/zscalerError';

/**
 * Whether a change may have been made although it failed. The client says `unreachable` of a change
 * that somebody answered, or that never left this machine: what may have arrived is `fateUnknown`.
 */
export function mayBeDone(error: unknown): error is ZscalerError {
	if (!(error instanceof ZscalerError)) return false;
	const { kind, status } = error.facts;
	if (kind === 'unreachable') return status !== undefined;
	return kind === 'fateUnknown' || kind === 'failed';
}

/** Whether it is certain that a change was not even sent. */
export const wasNotSent = (error: unknown): error is ZscalerError =>
	error instanceof ZscalerError && error.facts.kind === 'unreachable' && !mayBeDone(error);

/** What made it unknown whether a change was made: all that is left to tell once that is known. */
export const withoutDoubt = (error: ZscalerError): ZscalerError =>
	error.facts.kind === 'fateUnknown' && error.cause instanceof ZscalerError ? error.cause : error;
