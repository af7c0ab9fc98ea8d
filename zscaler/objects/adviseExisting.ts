import { ZscalerError } from '../contract/zscalerError';

/** The error, with what to do next where it says that something is there already. */
export const adviseExisting = (error: unknown, advice: string): unknown =>
	error instanceof ZscalerError && error.facts.kind === 'duplicate'
		? new ZscalerError(error.message, { ...error.facts, advice }, { cause: error })
		: error;
