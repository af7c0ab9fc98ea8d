import type { ErrorFacts } from '../../zscaler/contract/zscalerError';

/** What the user asked the node for. */
export interface OperationLabel {
	/** 'Update a URL category' */
	readonly sentence: string;
	/** Of the catalogue, where it is about one. */
	readonly resource?: string;
}

/**
 * What happened to which object: the operation is named once, and beside it the call that failed, if
 * that asked for something else, such as the departments that a rule names.
 */
export function labelError(
	message: string,
	{ call, resource }: Pick<ErrorFacts, 'call' | 'resource'>,
	operation: OperationLabel | undefined,
): string {
	const first = operation?.sentence ?? call;
	const isOwn = call === first || (resource !== undefined && resource === operation?.resource);
	const told =
		call === undefined || isOwn
			? message
			: message.replace(/\.?$/, (end) => ` when asked to ${lowerFirst(call)}${end}`);
	return first === undefined ? told : `${first}: ${told}`;
}

const lowerFirst = (sentence: string): string =>
	/^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
