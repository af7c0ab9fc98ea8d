import { ownNotFound } from './errorKinds';
import { isOwnWord } from './isOwnWord';
import { ZscalerError } from '../contract/zscalerError';

/**
 * Whether it is Zscaler itself who does not know an object: anybody can answer 404, and Zscaler does so
 * without a word for paths that it does not know.
 */
export const saysGone = (error: unknown): error is ZscalerError =>
	isNotFound(error) && error.facts.code !== undefined && isOwnWord(error, ownNotFound);

/** The same of what an action names, of which some products say no code. */
export const saysAbsent = (error: unknown): error is ZscalerError =>
	isNotFound(error) && isOwnWord(error, ownNotFound);

const isNotFound = (error: unknown): error is ZscalerError =>
	error instanceof ZscalerError && error.facts.kind === 'notFound';
