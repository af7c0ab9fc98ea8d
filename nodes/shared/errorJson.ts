import type { NodeApiError, NodeOperationError } from 'n8n-workflow';

/**
 * An error as an item. Left as it is by n8n, which takes the values of an item with an `error` of its
 * own away, and sends items with these keys to the error output (n8n-core workflow-execute.js, 2.41.1).
 */
export const errorJson = ({ message, description }: NodeApiError | NodeOperationError) => ({
	error: message,
	details: description ?? '',
});
