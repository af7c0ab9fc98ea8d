import { type INode, NodeApiError, NodeOperationError } from 'n8n-workflow';

import { ZscalerError } from '../../zscaler/contract/zscalerError';
import { say } from '../../zscaler/contract/text/quote';
import { adviceFor } from './adviceFor';
import { rootCauseOf } from '../../zscaler/contract/causesOf';
import { type OperationLabel, labelError } from './operationLabel';

export interface ErrorPlace {
	readonly itemIndex?: number;
	readonly operation?: OperationLabel;
	/** The operation reads what is there before it writes, so that it can be run again. */
	readonly looksFirst?: boolean;
	/** What else the user must know, e.g. which items were done before. */
	readonly report?: string;
}

/** What happened to which object, and what to do next, as n8n shows it. */
export function toNodeError(
	node: INode,
	error: unknown,
	{ itemIndex, operation, looksFirst, report }: ErrorPlace = {},
): NodeApiError | NodeOperationError {
	if (error instanceof NodeApiError || error instanceof NodeOperationError) return trim(error);
	const root = rootCauseOf(error);
	if (!(root instanceof ZscalerError)) {
		const failure = plain(root);
		const operationError = new NodeOperationError(node, failure, { itemIndex });
		// As below.
		operationError.message = failure.message;
		return operationError;
	}
	const { facts } = root;
	const message = say(labelError(root.message, facts, operation));
	const description = [adviceFor(facts, looksFirst), facts.report, report]
		.flatMap((text) => (text ? [say(text)] : []))
		.join('\n\n');
	const nodeError = new NodeApiError(
		node,
		{ message, ...facts },
		{ message, description, itemIndex, httpCode: facts.status?.toString() },
	);
	// n8n puts a sentence of its own in place of one that holds a code such as ECONNRESET.
	nodeError.message = message;
	return nodeError;
}

/** What an error says, without what else it may carry: a request, an answer of megabytes. */
function plain(root: unknown): Error {
	if (!(root instanceof Error)) return new Error(typeof root === 'string' ? say(root) : UNUSABLE);
	if (ofJavaScript.has(root.name)) return inWords(root);
	const description = 'description' in root ? root.description : undefined;
	return Object.assign(
		new Error(say(root.message)),
		typeof description === 'string' ? { description: say(description) } : {},
	);
}

const ofJavaScript = new Set([
	'EvalError',
	'RangeError',
	'ReferenceError',
	'SyntaxError',
	'TypeError',
	'URIError',
]);

const UNUSABLE = 'A value of this node cannot be used';

/** The last net: what reads a value should refuse it itself, and name it. */
const inWords = ({ name, message }: Error): Error =>
	Object.assign(new Error(UNUSABLE), {
		description: `Look at what its expressions give: another kind of value is wanted. (${name}: ${say(message)})`,
	});

/** An error of n8n's own making holds the whole answer, and shows and stores it. */
function trim<E extends NodeApiError | NodeOperationError>(error: E): E {
	error.message = say(error.message);
	error.messages = error.messages.map((message) => say(message));
	if (typeof error.description === 'string') error.description = say(error.description);
	delete error.context.data;
	delete error.errorResponse;
	const { cause } = error;
	if (cause !== undefined && !(cause instanceof ZscalerError)) {
		Object.defineProperty(error, 'cause', { value: plain(cause), configurable: true });
	}
	return error;
}
