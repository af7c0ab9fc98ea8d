import { type INode, NodeApiError, NodeOperationError } from 'n8n-workflow';

import { ZscalerError } from '../../zscaler/client/zscalerError';
import { adviceFor } from './adviceFor';
import { rootOf } from './causesOf';

export interface ErrorPlace {
	readonly itemIndex?: number;
	/** 'Update URL category "Blocked sites"' */
	readonly deed?: string;
	/** The operation reads what is there before it writes, so that it can be run again. */
	readonly looksFirst?: boolean;
	/** What else the user must know, e.g. which items were done before. */
	readonly report?: string;
}

/** What happened to which object, and what to do next, as n8n shows it. */
export function toNodeError(
	node: INode,
	error: unknown,
	{ itemIndex, deed, looksFirst, report }: ErrorPlace = {},
): NodeApiError | NodeOperationError {
	if (error instanceof NodeApiError || error instanceof NodeOperationError) return error;
	const root = rootOf(error);
	if (!(root instanceof ZscalerError)) {
		const failure = root instanceof Error ? root : new Error(String(root));
		const operationError = new NodeOperationError(node, failure, { itemIndex });
		// As below.
		operationError.message = failure.message;
		return operationError;
	}
	const { facts } = root;
	const message = deed === undefined ? root.message : `${deed}: ${root.message}`;
	const description = [adviceFor(facts, looksFirst), report].filter(Boolean).join('\n\n');
	const nodeError = new NodeApiError(
		node,
		{ message, ...facts },
		{ message, description, itemIndex, httpCode: facts.status?.toString() },
	);
	// n8n puts a sentence of its own in place of one that holds a code such as ECONNRESET.
	nodeError.message = message;
	return nodeError;
}
