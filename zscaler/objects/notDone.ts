import { ZscalerError } from '../contract/zscalerError';

/** What was sent without an answer that tells, and was then seen not to have been done. */
export function notDone(error: ZscalerError, seen: string): ZscalerError {
	const { cause } = error;
	const { message, facts } = cause instanceof ZscalerError ? cause : error;
	const again = 'It may be run again.';
	const kind = error.facts.kind === 'fateUnknown' ? 'unreachable' : error.facts.kind;
	return new ZscalerError(
		`${seen}. ${message}`,
		{ ...facts, kind, advice: [facts.advice, again].filter(Boolean).join(' ') },
		{ cause: error },
	);
}
