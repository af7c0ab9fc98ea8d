import { isUnseen, type Operation } from '../catalogue/grammar';
import { ZscalerError } from '../contract/zscalerError';

/** The error of a deed of which no answer tells, with a word on where it may be seen. */
export function whereToLook(error: unknown, { leaves }: Operation): unknown {
	if (!(error instanceof ZscalerError) || error.facts.kind !== 'fateUnknown') return error;
	if (leaves === undefined || !isUnseen(leaves)) return error;
	const advice = `Before you run this again, see whether it was done. ${leaves.unseen}`;
	return new ZscalerError(error.message, { ...error.facts, advice }, { cause: error.cause });
}
